namespace Bissib.Procurement.Scanning.References;

/// <summary>
/// Finds the standard specifications that apply as a whole ("le CCT Qualiroutes est d'application"): a sentence names
/// one, makes it apply and does not deny it.
/// </summary>
internal static class IncorporatedDocuments
{
    private const int MostEvidence = 5;

    /// <summary>By the longest name of each, in the order of the tender.</summary>
    public static IReadOnlyList<IncorporatedDocument> Find(IReadOnlyList<DocumentReading> readings)
    {
        var found = new List<(string Name, string Folded, List<Evidence> Evidence)>();
        foreach (var (name, evidence) in readings.SelectMany(In))
        {
            var folded = $" {SignalIndex.FoldWords(name)} ";
            var known = found.FindIndex(other => other.Folded.Contains(folded, StringComparison.Ordinal)
                || folded.Contains(other.Folded, StringComparison.Ordinal));
            if (known < 0) found.Add((name, folded, [evidence]));
            else if (found[known].Folded.Length >= folded.Length) found[known].Evidence.Add(evidence);
            else found[known] = (name, folded, [.. found[known].Evidence, evidence]);
        }

        return [.. found.Select(entry => new IncorporatedDocument(entry.Name, [.. entry.Evidence.Take(MostEvidence)]))];
    }

    private static IEnumerable<(string Name, Evidence Evidence)> In(DocumentReading reading)
    {
        for (var sentence = 0; sentence < reading.Text.SentenceCount; sentence++)
        {
            var cues = reading.CuesIn(sentence);
            if (!cues.Any(cue => cue.Kind == CueKind.Incorporation) || cues.Any(cue => cue.Kind == CueKind.Negation))
                continue;
            foreach (var name in Longest(cues))
                yield return (
                    reading.Text.SpanOf(name.FirstWord, name.LastWord).In(reading.Document.Text)
                        .ReplaceLineEndings(" "),
                    ReferenceEvidence.Of(reading, name.FirstWord, name.LastWord, "standard-specification"));
        }
    }

    // "CCTB 2022" is no second document beside "CCTB".
    private static IEnumerable<CueHit> Longest(IReadOnlyList<CueHit> cues)
    {
        var names = cues.Where(cue => cue.Kind == CueKind.StandardSpecification).ToList();
        return names.Where(name => !names.Any(other => other != name
            && other.FirstWord <= name.FirstWord && name.LastWord <= other.LastWord));
    }
}
