namespace Bissib.Procurement.Law;

/// <summary>
/// How sure the row of the dossier is: the text was read, a good source was, or it is general knowledge.
/// </summary>
public enum LegalConfidence
{
    High,
    Medium,
    Low,
}

/// <summary>
/// A law, decree, ordinance, circular, directive or regulation, with the articles that the catalogue cites.
/// </summary>
public sealed record LegalAct
{
    /// <summary>The file's name without ending: "be-law-2016-06-17".</summary>
    public required string Id { get; init; }

    /// <summary>The official title; acts without an English or German version give the usual translation.</summary>
    public required Localised Title { get; init; }

    /// <summary>How it is cited in a sentence: "loi du 17 juin 2016", "wet van 17 juni 2016".</summary>
    public required Localised ShortTitle { get; init; }

    public required DateOnly Date { get; init; }

    /// <summary>Numac of the Belgian Official Gazette, or CELEX number; null where there is none.</summary>
    public string? Number { get; init; }

    public required Uri Link { get; init; }

    public DateOnly? InForceFrom { get; init; }

    /// <summary>The last day in force; null while it is.</summary>
    public DateOnly? InForceTo { get; init; }

    /// <summary>The id of the act that took its place, or null.</summary>
    public string? ReplacedBy { get; init; }

    public required DateOnly Checked { get; init; }

    public required IReadOnlyDictionary<string, LegalArticle> Articles { get; init; }
}

/// <summary>An article in one line, with the row of the legal dossier that it comes from.</summary>
public sealed record LegalArticle(
    string Number, Localised Content, string Source, LegalConfidence Confidence, DateOnly? InForceFrom,
    DateOnly? InForceTo);

/// <summary>An article of an act: "be-law-2016-06-17/15".</summary>
public sealed record Reference(LegalAct Act, LegalArticle Article)
{
    public string Id => $"{Act.Id}/{Article.Number}";

    /// <summary>The "article" of an act that has none, such as a circular.</summary>
    public const string Whole = "whole";

    /// <summary>
    /// "art. 15, loi du 17 juin 2016", "annexe II, loi …" in the language asked for; the act alone where it has no
    /// articles.
    /// </summary>
    public string Cite(Language language) => Article.Number switch
    {
        Whole => Act.ShortTitle.In(language),
        ['a', 'n', 'n', 'e', 'x', '-', .. var number] =>
            $"{Annex.In(language)} {number.ToUpperInvariant()}, {Act.ShortTitle.In(language)}",
        [>= '0' and <= '9', ..] => $"art. {Article.Number}, {Act.ShortTitle.In(language)}",
        _ => $"{Article.Number.ToUpperInvariant()}, {Act.ShortTitle.In(language)}",
    };

    /// <summary>The same citation in every language.</summary>
    public Localised InAllLanguages =>
        new(Cite(Language.French), Cite(Language.Dutch), Cite(Language.English), Cite(Language.German));

    private static readonly Localised Annex = new("annexe", "bijlage", "Annex", "Anhang");
}
