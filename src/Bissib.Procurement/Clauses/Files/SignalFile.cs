using System.Globalization;
using Bissib.Procurement.Scanning.Words;

namespace Bissib.Procurement.Clauses.Files;

/// <summary>Reads signals and example sentences, the parts of a clause file that are written by language.</summary>
internal static class SignalFile
{
    private const int WidestNear = 60;

    // Its parts are counted in the bits of a number.
    private const int MostNear = 16;

    /// <summary>One list of phrases for each language that the map has.</summary>
    public static Dictionary<Language, IReadOnlyList<Signal>> ByLanguage(
        YamlNode? node, string what, FileContext file, bool needsAll) =>
        Read(node, what, file, needsAll, value => Phrases(value, what, file));

    /// <summary>Strong and weak signals of each language in one list.</summary>
    public static Dictionary<Language, IReadOnlyList<Signal>> StrongAndWeak(YamlNode? node, FileContext file) =>
        Read<IReadOnlyList<Signal>>(node, "signals", file, true, value =>
        {
            var map = file.Map(value, "signals", new("strong"), new("weak", false));
            var weak = List(map?.Find("weak"), "weak signals", file)
                .Select(signal => signal with { Strength = SignalStrength.Weak });
            List<Signal> all = [.. List(map?.Find("strong"), "strong signals", file), .. weak];
            // A pattern runs only where those words stand, so that a scan hardly feels it.
            foreach (var pattern in all.Where(signal => signal is PatternSignal { Where: null }))
                file.Report(pattern.Line, "a pattern needs 'where': a phrase that its block holds");
            return all;
        });

    private static IReadOnlyList<Signal> List(YamlNode? node, string what, FileContext file) =>
        [.. file.List(node, what).Select(entry => One(entry, file)).OfType<Signal>()];

    /// <summary>A list in which only phrases may stand: roles, cues, signs of elements, "unless".</summary>
    public static IReadOnlyList<Signal> Phrases(YamlNode? node, string what, FileContext file)
    {
        var signals = List(node, what, file);
        foreach (var other in signals.Where(signal => signal is not PhraseSignal))
            file.Report(other.Line, $"{what} are phrases only: no near, all, pattern or criterion");
        return signals;
    }

    /// <summary>A list in which only phrases and patterns may stand.</summary>
    public static IReadOnlyList<Signal> PhrasesAndPatterns(YamlNode? node, string what, FileContext file)
    {
        var signals = List(node, what, file);
        foreach (var other in signals.Where(signal => signal is not (PhraseSignal or PatternSignal)))
            file.Report(other.Line, $"{what} are phrases and patterns only: no near, all or criterion");
        return signals;
    }

    /// <summary>Sentences whose «marks» are taken out and kept as spans.</summary>
    public static Dictionary<Language, IReadOnlyList<MarkedSentence>> Sentences(
        YamlNode? node, string what, FileContext file, bool needsAll) =>
        Read<IReadOnlyList<MarkedSentence>>(
            node, what, file, needsAll,
            value => [.. file.List(value, what).Select(entry => Sentence(entry, what, file))]);

    private static Dictionary<Language, T> Read<T>(
        YamlNode? node, string what, FileContext file, bool needsAll, Func<YamlNode, T> read)
    {
        var keys = LanguageCode.All.Select(language => new Key(language.Code(), needsAll)).ToArray();
        var map = file.Map(node, what, keys);
        return LanguageCode.All
            .Select(language => (language, value: map?.Find(language.Code())))
            .Where(pair => pair.value is not null)
            .ToDictionary(pair => pair.language, pair => read(pair.value!));
    }

    private static Signal? One(YamlNode node, FileContext file)
    {
        if (node is YamlScalar scalar) return Checked(new PhraseSignal(scalar.Value) { Line = node.Line }, file);
        if (node is not YamlMap { Entries.Count: > 0 } map)
        {
            file.Report(
                node.Line,
                "a signal is a phrase, or a map that starts with phrase, near, all, pattern, criterion or sentence");
            return null;
        }

        var signal = map.Entries[0].Key switch
        {
            "phrase" => Phrase(map, "phrase", file),
            "sentence" => Phrase(map, "sentence", file),
            "near" => Near(map, file),
            "all" => All(map, file),
            "pattern" => Pattern(map, file),
            "criterion" => Criterion(map, file),
            var key => Unknown(map, key, file),
        };
        if (signal is null) return null;
        var roles = file.Choices<SectionRole>(map.Find("in"), "section role");
        return Checked(signal with
        {
            Roles = roles,
            IsGeneric = IsTrue(map.Find("generic"), file),
            GrantsByDenial = IsTrue(map.Find("grants-by-denial"), file),
            Line = map.Line,
        }, file);
    }

    /// <summary>False where the key is absent; anything but true is a problem.</summary>
    public static bool IsTrue(YamlNode? node, FileContext file)
    {
        if (node is not null and not YamlScalar { Value: "true" })
            file.Report(node.Line, "write true, or leave the key out");
        return node is not null;
    }

    private static Signal? Unknown(YamlMap map, string key, FileContext file)
    {
        var hint = Spelling.DidYouMean(key, ["phrase", "near", "all", "pattern", "criterion", "sentence"]);
        file.Report(map.Line, $"a signal cannot start with '{key}'{hint}");
        return null;
    }

    private static PhraseSignal Phrase(YamlMap map, string key, FileContext file)
    {
        file.Map(
            map, "a signal", new(key), new("whole", false), new("generic", false), new("grants-by-denial", false),
            new("in", false));
        return new(file.Text(map.Find(key), key))
        {
            IsWholeBlock = IsTrue(map.Find("whole"), file),
            CancelsSentence = key == "sentence",
        };
    }

    private static NearSignal Near(YamlMap map, FileContext file)
    {
        file.Map(map, "a near signal", new("near"), new("within"), new("grants-by-denial", false), new("in", false));
        var within = (int)(file.Number(map.Find("within"), "within") ?? 0);
        if (within is < 1 or > WidestNear) file.Report(map.Line, $"within must be 1 to {WidestNear} words");
        var phrases = file.TextList(map.Find("near"), "near");
        if (phrases.Count > MostNear) file.Report(map.Line, $"near takes at most {MostNear} phrases");
        return new(phrases, within);
    }

    private static AllSignal All(YamlMap map, FileContext file)
    {
        file.Map(map, "an all signal", new("all"), new("in", false));
        return new(file.TextList(map.Find("all"), "all"));
    }

    private static CriterionSignal Criterion(YamlMap map, FileContext file)
    {
        file.Map(map, "a criterion signal", new("criterion"), new("weight", false), new("in", false));
        var range = map.Find("weight") is { } weight ? file.Text(weight, "weight").Split('-') : ["0", "100"];
        var (from, to) = (0.0, 100.0);
        if (range.Length != 2 || !Share(range[0], out from) || !Share(range[1], out to) || from > to)
            file.Report(map.Line, "weight is a range of percents such as 1-50");
        return new(file.Text(map.Find("criterion"), "criterion"), from, to);
    }

    private static bool Share(string text, out double share) =>
        double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out share) && share <= 100;

    private static PatternSignal? Pattern(YamlMap map, FileContext file)
    {
        file.Map(
            map, "a pattern signal", new("pattern"), new("where", false), new("generic", false),
            new("grants-by-denial", false), new("in", false));
        var pattern = file.Text(map.Find("pattern"), "pattern");
        var where = map.Find("where") is { } phrase ? file.Text(phrase, "where") : null;
        try
        {
            var signal = new PatternSignal(pattern, where);
            if (!file.IsKnownGood) _ = signal.Regex;
            return signal;
        }
        catch (Exception error) when (error is ArgumentException or NotSupportedException)
        {
            file.Report(map.Line, $"the pattern is refused ({error.Message}): patterns are non-backtracking, without "
                + "look-around and back-references");
            return null;
        }
    }

    private static Signal? Checked(Signal signal, FileContext file)
    {
        if (file.IsKnownGood) return signal;
        try
        {
            foreach (var phrase in signal.Parts) _ = Scanning.Words.Phrase.Parse(phrase);
            return signal;
        }
        catch (PhraseException error)
        {
            file.Report(signal.Line, error.Message);
            return null;
        }
    }

    private static MarkedSentence Sentence(YamlNode node, string what, FileContext file)
    {
        var written = file.Text(node, what);
        var open = written.IndexOf('«');
        var close = written.LastIndexOf('»');
        if (open < 0 && close < 0) return new(written, null, node.Line);
        if (open < 0 || close < open || written.Count(letter => letter is '«' or '»') != 2)
        {
            file.Report(
                node.Line,
                string.Create(CultureInfo.InvariantCulture, $"a sentence has one mark, from « to »: {written}"));
            return new(written.Replace("«", "").Replace("»", ""), null, node.Line);
        }

        var text = written.Remove(close, 1).Remove(open, 1);
        return new(text, new(open, close - 1), node.Line);
    }
}
