namespace Bissib.Procurement.Scanning.Words;

/// <summary>Parses the phrase language of clauses/README.md.</summary>
internal sealed class PhraseParser(string source)
{
    private const int MostSteps = 200;

    private readonly List<PhraseStep> steps = [];
    private readonly List<List<PhraseLink>> next = [];
    private int at;

    // A part of the phrase: the steps with which it may start and end, and whether it may be left out.
    private sealed record Part(List<PhraseLink> First, List<int> Last, bool MayBeEmpty)
    {
        public static Part Empty => new([], [], true);
    }

    public Phrase Parse()
    {
        var whole = ReadChoice();
        if (at < source.Length) throw Wrong($"'{source[at]}' closes nothing");
        if (whole.MayBeEmpty) throw Wrong("it may be empty: at least one word must be needed");
        if (whole.First.Any(link => link.Gap > 0)) throw Wrong("it starts with a gap");
        return new Phrase
        {
            Steps = steps,
            First = [.. whole.First.Select(link => link.Step).Distinct()],
            Next = [.. next.Select(links => links.Distinct().ToList())],
            Last = whole.Last.ToHashSet(),
        };
    }

    private Part ReadChoice()
    {
        var choice = ReadSequence();
        while (at < source.Length && source[at] == '|')
        {
            at++;
            var other = ReadSequence();
            choice = new(
                [.. choice.First, .. other.First], [.. choice.Last, .. other.Last], choice.MayBeEmpty
                    || other.MayBeEmpty);
        }

        return choice;
    }

    private Part ReadSequence()
    {
        var sequence = Part.Empty;
        var gap = 0;
        while (at < source.Length && source[at] is not ('|' or ')' or ']'))
        {
            if (source[at] == '<')
            {
                gap = ReadGap();
            }
            else if (ReadPart() is { } part)
            {
                if (gap > 0 && part.MayBeEmpty) throw Wrong("a gap cannot stand before [ ]: put it inside");
                sequence = Join(sequence, part, gap);
                gap = 0;
            }
        }

        return gap == 0 ? sequence : throw Wrong("a gap must be followed by a word");
    }

    // Null where the character parts words, such as a blank or an apostrophe.
    private Part? ReadPart()
    {
        switch (source[at])
        {
            case '(':
                return ReadGroup(')');
            case '[':
                return ReadGroup(']') with { MayBeEmpty = true };
            case '#':
                return Add(ReadNumber());
            default:
                return ReadWord() is { } word ? Add(word) : null;
        }
    }

    private Part Add(PhraseStep step)
    {
        if (steps.Count == MostSteps) throw Wrong($"it has more than {MostSteps} words: split it");
        steps.Add(step);
        next.Add([]);
        return new([new(steps.Count - 1, 0)], [steps.Count - 1], false);
    }

    private Part Join(Part before, Part after, int gap)
    {
        var first = after.First.Select(link => link with { Gap = Math.Max(gap, link.Gap) }).ToList();
        foreach (var last in before.Last) next[last].AddRange(first);
        return new(
            before.MayBeEmpty ? [.. before.First, .. first] : before.First,
            after.MayBeEmpty ? [.. before.Last, .. after.Last] : after.Last,
            before.MayBeEmpty && after.MayBeEmpty);
    }

    private Part ReadGroup(char close)
    {
        at++;
        var group = ReadChoice();
        if (at >= source.Length || source[at] != close) throw Wrong($"'{close}' is missing");
        at++;
        return group;
    }

    private int ReadGap()
    {
        var end = source.IndexOf('>', at);
        if (end > at && int.TryParse(source.AsSpan(at + 1, end - at - 1), out var gap) && gap is > 0 and <= Phrase.LargestGap)
        {
            at = end + 1;
            return gap;
        }

        throw Wrong($"a gap is written <1> to <{Phrase.LargestGap}>");
    }

    // "#", or "#1-50": any number, or one between these two, both included.
    private PhraseStep ReadNumber()
    {
        at++;
        var end = at;
        while (end < source.Length && (char.IsAsciiDigit(source[end]) || source[end] == '-')) end++;
        if (end == at) return new(StepKind.Number, "");
        var range = source[at..end];
        if (NumberRange.Find(range) is null) throw Wrong("a range of numbers is written #1-50, the lower number first");
        at = end;
        return new(StepKind.Number, range);
    }

    private PhraseStep? ReadWord()
    {
        var startsOpen = source[at] == '*';
        if (startsOpen) at++;
        if (at >= source.Length || !WordSplitter.Next(source, at, out var span) || span.Start != at)
        {
            if (startsOpen) throw Wrong("'*' stands at the start or end of a word; use <3> for words in between");
            at++;
            return null;
        }

        at = span.End;
        var endsOpen = at < source.Length && source[at] == '*';
        if (endsOpen) at++;
        if (at < source.Length && endsOpen && char.IsLetterOrDigit(source[at]))
            throw Wrong("'*' cannot stand inside a word");
        if (span.IsNumber && (startsOpen || endsOpen)) throw Wrong("'*' cannot stand at a number; '#' is any number");
        var kind = (startsOpen, endsOpen) switch
        {
            (false, false) => StepKind.Word,
            (false, true) => StepKind.Prefix,
            (true, false) => StepKind.Suffix,
            _ => StepKind.Infix,
        };
        return new(kind, Folding.Of(source.AsSpan(span.Start, span.End - span.Start)));
    }

    private PhraseException Wrong(string what) => new($"the phrase '{source}' is wrong at letter {at + 1}: {what}");
}
