using Bissib.Procurement.Clauses;
using Bissib.Procurement.Scanning;
using Bissib.Procurement.Scanning.Witness;

namespace Bissib.Procurement.Web.Clauses;

/// <summary>
/// One edition of the catalogue, ready to judge tenders: the files of a folder, with the texts that were published in
/// the service in the place of theirs. What costs time is made when it is first asked for.
/// </summary>
internal sealed class LoadedCatalogue
{
    private readonly string folder;
    private readonly IReadOnlyDictionary<string, string> published;
    private readonly byte[]? witness;
    private readonly Lazy<TenderScanner> scanner;
    private readonly Lazy<ClauseSearch> search;
    private readonly Lazy<ExampleLibrary> library;
    private readonly Lazy<bool> isWitnessStale;

    private LoadedCatalogue(
        int edition, string folder, IReadOnlyDictionary<string, string> published, byte[]? witness, Catalogue catalogue,
        ExampleLibrary? library, TenderScanner? scanner)
    {
        (Edition, this.folder, this.published, this.witness, Catalogue) =
            (edition, folder, published, witness, catalogue);
        this.scanner = new(() => scanner ?? new(catalogue));
        search = new(() => new(catalogue));
        this.library = new(() => library ?? ExampleLibrary.Load(folder, catalogue));
        isWitnessStale = new(() => catalogue.HasSecondWitness && !WitnessTraining.HasLearnt(catalogue, Library));
    }

    /// <summary>The number of the edition published in the service; 0 is the folder as it is.</summary>
    public int Edition { get; }

    public Catalogue Catalogue { get; }

    public TenderScanner Scanner => scanner.Value;

    public ClauseSearch Search => search.Value;

    /// <summary>The example sentences; read when they are first asked for, which takes about a second.</summary>
    public ExampleLibrary Library => library.Value;

    /// <summary>
    /// True where the second witness learnt from other sentences than these. That happens to a folder whose files were
    /// changed by hand; what is published in the service is used only once it was learnt.
    /// </summary>
    public bool IsWitnessStale => isWitnessStale.Value;

    /// <summary>The folder alone.</summary>
    /// <param name="folder">The folder clauses/.</param>
    /// <param name="catalogue">Its catalogue, where it was loaded already.</param>
    /// <param name="scanner">A scanner of that catalogue, where one was made already.</param>
    public static LoadedCatalogue OfFolder(string folder, Catalogue? catalogue = null, TenderScanner? scanner = null) =>
        new(0, folder, new Dictionary<string, string>(), null, catalogue ?? Catalogue.Load(folder), null, scanner);

    /// <summary>The folder with published texts in it, by file name, and a second witness.</summary>
    /// <param name="edition">The number of the edition, from 1.</param>
    /// <param name="folder">The folder clauses/.</param>
    /// <param name="published">The texts by their names within the folder.</param>
    /// <param name="witnessOf">Gives the bytes of the witness that has learnt from these sentences.</param>
    /// <exception cref="CatalogueException">A published text does not fit the files of the folder.</exception>
    public static LoadedCatalogue OfEdition(
        int edition, string folder, IReadOnlyDictionary<string, string> published,
        Func<Catalogue, ExampleLibrary, byte[]> witnessOf)
    {
        var files = CatalogueFiles.Read(folder).With(published);
        var catalogue = Catalogue.Load(files);
        var library = ExampleLibrary.Load(files, catalogue);
        // A folder without a second witness is judged by signals alone, and so are its editions.
        if (!catalogue.HasSecondWitness || WitnessTraining.HasLearnt(catalogue, library))
            return new(edition, folder, published, files.Witness, catalogue, library, null);
        var witness = witnessOf(catalogue, library);
        // The witness is read with the catalogue that it belongs to.
        var whole = Catalogue.Load(files.With(witness));
        return new(edition, folder, published, witness, whole, ExampleLibrary.Load(files, whole), null);
    }

    /// <summary>A text of the catalogue by its name within clauses/; null where there is none.</summary>
    public string? TextOf(string name) =>
        (published.GetValueOrDefault(name) ?? OwnTextOf(name))?.ReplaceLineEndings("\n");

    /// <summary>The text of the folder, whatever was published; null where it has none.</summary>
    public string? OwnTextOf(string name)
    {
        var path = Path.Combine(folder, name);
        return File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : null;
    }

    /// <summary>All files, to be handed out.</summary>
    public CatalogueFiles Files()
    {
        var own = CatalogueFiles.Read(folder).With(published);
        return witness is null ? own : own.With(witness);
    }
}
