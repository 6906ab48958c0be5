namespace Bissib.Procurement.Documents.Isolation;

/// <summary>
/// What children have answered about a file so far, and about which of its documents they were asked last.
/// </summary>
internal sealed class FileAnswer(List<TenderDocument> documents, List<ReadingProblem> problems)
{
    private string? open;
    private bool isAnswered;
    private int passed;

    /// <summary>How many documents of the file need not be read again.</summary>
    public int Answered => passed + (open is not null && isAnswered ? 1 : 0);

    public void Take(ReadingStep step)
    {
        switch (step)
        {
            case ReadingStep.Begun begun:
                Settle();
                open = begun.Name;
                break;
            case ReadingStep.Read read:
                documents.Add(read.Document);
                isAnswered = true;
                break;
            case ReadingStep.Refused refused:
                problems.Add(refused.Problem);
                isAnswered = true;
                break;
        }
    }

    public void Add(ReadingProblem problem) => problems.Add(problem);

    /// <summary>
    /// Gives the document up that was being read. False where none was: the file as a whole cannot be gone on with.
    /// </summary>
    public bool GiveUp(Func<string?, ReadingProblem> problemOf)
    {
        Settle();
        problems.Add(problemOf(open));
        var wasOpen = open is not null;
        if (wasOpen) passed++;
        open = null;
        return wasOpen;
    }

    // A document that was answered is not the one that a failure is about.
    private void Settle()
    {
        if (open is null || !isAnswered) return;
        (open, isAnswered) = (null, false);
        passed++;
    }
}
