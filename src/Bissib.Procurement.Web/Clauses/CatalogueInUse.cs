using Bissib.Procurement.Clauses;

namespace Bissib.Procurement.Web.Clauses;

/// <summary>
/// The catalogue that judges tenders from now on. A new one takes its place at once and whole; whoever works with the
/// former one goes on with that.
/// </summary>
internal sealed class CatalogueInUse(string folder, LoadedCatalogue first)
{
    private volatile LoadedCatalogue? published;

    /// <summary>The folder that every edition starts from.</summary>
    public string Folder => folder;

    public LoadedCatalogue Now => published ?? first;

    /// <summary>Why the latest published edition cannot be used; null where it is.</summary>
    public CatalogueException? Trouble { get; private set; }

    /// <summary>The folder without what was published: what there is to fall back on.</summary>
    public LoadedCatalogue Own => first;

    public void Use(LoadedCatalogue loaded) => (published, Trouble) = (loaded, null);

    public void Note(CatalogueException trouble) => Trouble = trouble;
}
