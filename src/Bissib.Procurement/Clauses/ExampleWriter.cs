using System.Text;
using Bissib.Procurement.Clauses.Files;
using Bissib.Procurement.Documents;
using Bissib.Procurement.Scanning;

namespace Bissib.Procurement.Clauses;

/// <summary>A sentence written into an example file: its file and line, from 1, and the list.</summary>
public sealed record ExampleEntry(string File, int Line, Language Language, bool IsYes);

/// <summary>What is wrong with a sentence that somebody offers as an example; the message says the remedy.</summary>
public sealed class ExampleException(string message) : Exception(message);

/// <summary>
/// Adds a sentence to the example file of a clause, as the last one of its list; comments, order and line ends stay as
/// they are. Refused are sentences that stand there already, under yes or under no, those of the clause's own examples,
/// those that are too long, and those that hold what may be personal.
/// </summary>
public static class ExampleWriter
{
    /// <summary>In letters; longer ones are several sentences.</summary>
    public const int LongestSentence = 400;

    /// <summary>
    /// Writes the sentence into the folder clauses/ that the catalogue was loaded from; language is null where its
    /// words are to tell it.
    /// </summary>
    /// <exception cref="ExampleException">The sentence or the file cannot be taken as it is.</exception>
    public static ExampleEntry Add(string folder, Clause clause, string sentence, bool isYes, Language? language = null)
    {
        var text = string.Join(' ', sentence.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Normalize();
        Check(text);
        var spoken = language ?? LanguageOf(text);
        var name = $"clauses/{clause.Id}{ExampleLoader.Ending}";
        var path = Path.Combine(folder, clause.Id + ExampleLoader.Ending);
        if (!File.Exists(path)) throw new ExampleException($"{name}: the file is missing");
        var (content, encoding) = Read(path);
        var list = Lists(content, name, spoken, isYes, text, clause);
        var (changed, line) = Insert(content, list, name, text);
        Write(path, changed, encoding);
        return new(name, line, spoken, isYes);
    }

    private static void Check(string text)
    {
        if (text.Length == 0) throw new ExampleException("the sentence is empty");
        if (text.Length > LongestSentence)
            throw new ExampleException($"the sentence has {text.Length} letters: leave at most {LongestSentence}, "
                + "those that show the clause or its look-alike");
        if (PersonalData.Find(text) is { } found)
            throw new ExampleException($"the sentence holds {found.Kind} ({found.Words}): "
                + "write another in its place, or leave it out");
    }

    private static Language LanguageOf(string text)
    {
        using var file = new MemoryStream(Encoding.UTF8.GetBytes(text));
        var told = PlainTextReader.Read(file, "").Language;
        return told != Language.Undetermined ? told
            : throw new ExampleException("the sentence does not tell its language: say --language fr, nl, en or de");
    }

    // The list that takes the sentence, after it was found to stand in none.
    private static YamlList Lists(
        string content, string name, Language language, bool isYes, string text, Clause clause)
    {
        var problems = new List<CatalogueProblem>();
        var root = YamlReader.Read(content, name, problems) as YamlMap;
        if (problems.Count > 0) throw new ExampleException(problems[0].ToString()!);
        var lists = root?.Find(language.Code()) as YamlMap;
        foreach (var kind in new[] { "yes", "no" })
            if (Same(lists?.Find(kind) as YamlList, text) is { } line)
                throw new ExampleException(Refusal($"{name}:{line}", kind, isYes));
        foreach (var (kind, own) in new[] { ("yes", clause.Found), ("no", clause.NotFound) })
            if (own.GetValueOrDefault(language)?.FirstOrDefault(known => Fold(known.Text) == Fold(text)) is { } marked)
                throw new ExampleException(Refusal($"clauses/{clause.Id}.yaml:{marked.Line}", kind, isYes));
        return lists?.Find(isYes ? "yes" : "no") as YamlList
            ?? throw new ExampleException(
                $"{name}: the file has no list '{(isYes ? "yes" : "no")}' for {language.Code()}");
    }

    private static string Refusal(string place, string kind, bool isYes) => kind == (isYes ? "yes" : "no")
        ? $"{place}: the sentence stands there already"
        : $"{place}: the same sentence stands there under {kind}; decide which is right, and take that one out first";

    private static int? Same(YamlList? list, string text) => list?.Entries.OfType<YamlScalar>()
        .FirstOrDefault(entry => Fold(entry.Value) == Fold(text))?.Line;

    // Case, accents and punctuation make no other sentence.
    private static string Fold(string text) => SignalIndex.FoldWords(text);

    private static (string Content, int Line) Insert(string content, YamlList list, string name, string text)
    {
        var ends = content.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        var lines = content.Split(ends).ToList();
        var first = list.Entries.Count > 0 ? lines[list.Entries[0].Line - 1] : "";
        var indent = first.Length - first.TrimStart().Length;
        if (!first.TrimStart().StartsWith("- ", StringComparison.Ordinal))
            throw new ExampleException($"{name}:{list.Line}: write the list with one sentence a line, each after '- '");
        var next = list.Entries[^1].Line;
        while (next < lines.Count && IsContinued(lines[next], indent)) next++;
        lines.Insert(next, $"{first[..indent]}- {Quoted(text)}");
        return (string.Join(ends, lines), next + 1);
    }

    private static bool IsContinued(string line, int indent) =>
        line.Length - line.TrimStart().Length is var own && own > indent && own < line.Length && line[own] != '#';

    private static string Quoted(string text) =>
        $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    private static (string Content, Encoding Encoding) Read(string path)
    {
        using var reader = new StreamReader(path, new UTF8Encoding(false), detectEncodingFromByteOrderMarks: true);
        var content = reader.ReadToEnd();
        return (content, reader.CurrentEncoding);
    }

    private static void Write(string path, string content, Encoding encoding)
    {
        var unfinished = $"{path}.{Environment.ProcessId}";
        File.WriteAllText(unfinished, content, encoding);
        File.Move(unfinished, path, overwrite: true);
    }
}
