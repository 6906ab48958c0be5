using Bissib.Procurement.Clauses;
using Bissib.Procurement.Scanning.Witness;

namespace Bissib.Procurement.Benchmarks.Scanning;

/// <summary>How a catalogue is made smaller or larger than it is.</summary>
public enum CatalogueSize
{
    /// <summary>Every other clause, with what the second witness learnt of it; from it to Whole, all is real.</summary>
    Half,

    Whole,

    /// <summary>
    /// Twice as many clauses, the second half with other words, which no tender holds. The second witness stays as it
    /// is, for its model holds 256 clauses at most.
    /// </summary>
    TwiceUnheard,

    /// <summary>Every clause twice, so that all that is found is found twice: dearer than any real growth.</summary>
    TwiceFound,
}

/// <summary>The catalogue of the program in other sizes.</summary>
internal static class ScaledCatalogue
{
    private static readonly Lazy<Catalogue> Loaded = new(() => Catalogue.Load(Catalogue.DefaultFolder));

    public static Catalogue Whole => Loaded.Value;

    public static Catalogue Of(CatalogueSize size) => size switch
    {
        CatalogueSize.Half => Half(),
        CatalogueSize.TwiceUnheard => Twice(clause => StrangeWords.In(clause)),
        CatalogueSize.TwiceFound => Twice(clause => clause),
        _ => Whole,
    };

    public static Catalogue WithoutWitness() => With(Whole.Clauses, () => null);

    private static Catalogue Half()
    {
        var clauses = Whole.Clauses.Where((_, index) => index % 2 == 0).ToList();
        var kept = clauses.Select(clause => clause.Id).ToHashSet();
        return With(clauses, () => Whole.Witness.Value is { } model ? SmallerWitness.Of(model, kept) : null);
    }

    private static Catalogue Twice(Func<Clause, Clause> change)
    {
        var added = Whole.Clauses.Select(clause => change(clause) with { Id = clause.Id + "-again" });
        return With([.. Whole.Clauses, .. added], () => Whole.Witness.Value);
    }

    private static Catalogue With(IReadOnlyList<Clause> clauses, Func<WitnessModel?> witness) =>
        new(Whole.Version, clauses, Whole.Law, Whole.Thresholds, Whole.Languages) { Witness = new(witness) };
}
