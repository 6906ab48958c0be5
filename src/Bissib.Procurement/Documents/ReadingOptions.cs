namespace Bissib.Procurement.Documents;

/// <summary>How documents are read. The default is what a person who hands over a tender expects.</summary>
public sealed record ReadingOptions
{
    public static readonly ReadingOptions Default = new();

    /// <summary>
    /// Whether pages that are images are read by text recognition. Without Tesseract and Poppler on the path they stay
    /// unreadable all the same, and say so.
    /// </summary>
    public bool RecognisesScans { get; init; } = true;

    /// <summary>How long text recognition may take for one document; pages not read by then stay unreadable.</summary>
    public TimeSpan RecognitionLimit { get; init; } = TimeSpan.FromSeconds(ReadingLimits.Default.RecognitionSeconds);

    /// <summary>
    /// How many threads read the pages of a PDF. The result is the same; each costs the memory of its fonts.
    /// </summary>
    public int Threads { get; init; } = Math.Min(Environment.ProcessorCount, 4);

    /// <summary>What the limits leave to text recognition; the rest is the default.</summary>
    public static ReadingOptions Of(ReadingLimits limits)
    {
        ArgumentNullException.ThrowIfNull(limits);
        return new()
        {
            RecognisesScans = limits.RecognitionSeconds > 0,
            RecognitionLimit = TimeSpan.FromSeconds(limits.RecognitionSeconds),
        };
    }
}
