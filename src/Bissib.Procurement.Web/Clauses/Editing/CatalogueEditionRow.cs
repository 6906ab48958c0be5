namespace Bissib.Procurement.Web.Clauses.Editing;

/// <summary>Where an edition stands.</summary>
internal enum EditionState
{
    /// <summary>The second witness is learning; scans go on with the edition before.</summary>
    Preparing,

    /// <summary>Scans use it, or used it until the next one was ready.</summary>
    Ready,

    /// <summary>A later edition was published before this one was ready, and holds all of it.</summary>
    Passed,

    /// <summary>It could not be loaded; Trouble says why.</summary>
    Failed,
}

/// <summary>
/// The catalogue as it was published at a moment: the folder with the latest versions up to this edition.
/// </summary>
internal sealed class CatalogueEditionRow
{
    public const int LongestTrouble = 2000;

    /// <summary>1, 2, 3 …, given by the service so that none is missing when a later one is there.</summary>
    public required int Id { get; init; }

    public required DateTimeOffset Published { get; init; }

    public required string PublishedBy { get; init; }

    public EditionState State { get; private set; }

    /// <summary>The catalogue's version, as scans tell it; null until it is ready.</summary>
    public string? Version { get; private set; }

    public DateTimeOffset? Finished { get; private set; }

    public string? Trouble { get; private set; }

    public void Finish(string version, DateTimeOffset now) =>
        (State, Version, Finished) = (EditionState.Ready, version, now);

    public void PassOver(DateTimeOffset now) => (State, Finished) = (EditionState.Passed, now);

    public void Fail(string trouble, DateTimeOffset now) => (State, Finished, Trouble) =
        (EditionState.Failed, now, trouble.Length > LongestTrouble ? trouble[..LongestTrouble] : trouble);
}

/// <summary>A trained second witness, by the sentences that it learnt from.</summary>
internal sealed class WitnessRow
{
    public const int FingerprintLength = 16;

    public required string Fingerprint { get; init; }

    /// <summary>As in witness.bin.</summary>
    public required byte[] Bytes { get; init; }

    public required DateTimeOffset Trained { get; init; }
}
