namespace Bissib.Procurement.Documents;

/// <summary>What happens while the files of a tender are read, in order.</summary>
internal abstract record ReadingStep
{
    /// <summary>Reading of a document begins; what follows speaks of it, up to the next one.</summary>
    public sealed record Begun(string Name) : ReadingStep;

    public sealed record Read(TenderDocument Document) : ReadingStep;

    public sealed record Refused(ReadingProblem Problem) : ReadingStep;
}
