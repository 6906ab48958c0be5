namespace Bissib.Procurement.Scanning.Words;

/// <summary>
/// One step of a phrase: a folded word, perhaps with wildcards ("clausule" from "*clausule*"), or any number; and how
/// many words may stand between it and the step before.
/// </summary>
internal readonly record struct PhraseStep(StepKind Kind, string Word, int Gap);

internal enum StepKind
{
    Word,
    Prefix,
    Suffix,
    Infix,
    Number,
}

/// <summary>A phrase that cannot be understood; the message says what is wrong and how it is written.</summary>
internal sealed class PhraseException(string message) : Exception(message);

/// <summary>
/// Parses the phrase language of clauses/README.md and writes each phrase out as the plain rows of steps that it
/// stands for: one for every choice and every optional word.
/// </summary>
internal sealed class Phrase
{
    private const int MostRows = 2000;
    private const int LargestGap = 20;

    private readonly string source;
    private int at;

    private Phrase(string source) => this.source = source;

    /// <exception cref="PhraseException">The phrase is not well-formed, empty, or stands for too many rows.</exception>
    public static IReadOnlyList<IReadOnlyList<PhraseStep>> Parse(string source)
    {
        var phrase = new Phrase(source);
        var rows = phrase.ReadChoice();
        if (phrase.at < source.Length) throw phrase.Wrong($"'{source[phrase.at]}' closes nothing");
        var distinct = rows.Select(row => (IReadOnlyList<PhraseStep>)row)
            .DistinctBy(row => string.Join(' ', row)).ToList();
        if (distinct.Any(row => row.Count == 0)) throw phrase.Wrong("it may be empty: at least one word must be needed");
        if (distinct.Any(row => row[^1].Word.Length == 0 && row[^1].Kind != StepKind.Number))
            throw phrase.Wrong("it ends in a gap");
        if (distinct.Any(row => row[0].Gap > 0)) throw phrase.Wrong("it starts with a gap");
        return distinct;
    }

    private List<List<PhraseStep>> ReadChoice()
    {
        var rows = ReadSequence();
        while (at < source.Length && source[at] == '|')
        {
            at++;
            rows.AddRange(ReadSequence());
        }

        return rows;
    }

    private List<List<PhraseStep>> ReadSequence()
    {
        List<List<PhraseStep>> rows = [[]];
        var gap = 0;
        while (at < source.Length && source[at] is not ('|' or ')' or ']'))
        {
            switch (source[at])
            {
                case '<':
                    gap = ReadGap();
                    continue;
                case '(':
                    rows = Join(rows, ReadGroup(')'), ref gap, false);
                    continue;
                case '[':
                    rows = Join(rows, ReadGroup(']'), ref gap, true);
                    continue;
                case '#':
                    at++;
                    rows = Join(rows, [[new(StepKind.Number, "", 0)]], ref gap, false);
                    continue;
            }

            if (ReadWord() is { } word) rows = Join(rows, [[word]], ref gap, false);
        }

        if (gap > 0) throw Wrong("a gap must be followed by a word");
        return rows;
    }

    // Every row so far with every row of the group, and without it where it is optional.
    private List<List<PhraseStep>> Join(
        List<List<PhraseStep>> rows, List<List<PhraseStep>> group, ref int gap, bool isOptional)
    {
        if (isOptional && gap > 0) throw Wrong("a gap cannot stand before [ ]: put it inside");
        var joined = isOptional ? rows.ToList() : [];
        foreach (var row in rows)
        {
            foreach (var tail in group)
            {
                if (tail.Count == 0) joined.Add(row);
                else joined.Add([.. row, tail[0] with { Gap = Math.Max(gap, tail[0].Gap) }, .. tail.Skip(1)]);
            }
        }

        gap = 0;
        if (joined.Count > MostRows) throw Wrong($"it stands for more than {MostRows} phrases: split it");
        return joined;
    }

    private List<List<PhraseStep>> ReadGroup(char close)
    {
        at++;
        var rows = ReadChoice();
        if (at >= source.Length || source[at] != close) throw Wrong($"'{close}' is missing");
        at++;
        return rows;
    }

    private int ReadGap()
    {
        var end = source.IndexOf('>', at);
        if (end > at && int.TryParse(source.AsSpan(at + 1, end - at - 1), out var gap) && gap is > 0 and <= LargestGap)
        {
            at = end + 1;
            return gap;
        }

        throw Wrong($"a gap is written <1> to <{LargestGap}>");
    }

    // Null where the character parts words, such as a blank or an apostrophe.
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
        if (at < source.Length && endsOpen && char.IsLetterOrDigit(source[at])) throw Wrong("'*' cannot stand inside a word");
        if (span.IsNumber && (startsOpen || endsOpen)) throw Wrong("'*' cannot stand at a number; '#' is any number");
        var word = Folding.Of(source.AsSpan(span.Start, span.End - span.Start));
        return new((startsOpen, endsOpen) switch
        {
            (false, false) => StepKind.Word,
            (false, true) => StepKind.Prefix,
            (true, false) => StepKind.Suffix,
            _ => StepKind.Infix,
        }, word, 0);
    }

    private PhraseException Wrong(string what) => new($"the phrase '{source}' is wrong at letter {at + 1}: {what}");
}
