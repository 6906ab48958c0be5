using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Bissib.Procurement.Clauses.Files;

/// <summary>
/// Reads the plain part of YAML: maps, lists, scalars. Anchors, aliases, tags and deep nesting are refused, since a
/// file with them can grow beyond measure when it is read (the "billion laughs").
/// </summary>
internal static class YamlReader
{
    private const int MaximumDepth = 12;

    /// <summary>Null where the file is no YAML; the problem is then noted.</summary>
    public static YamlNode? Read(string text, string file, List<CatalogueProblem> problems)
    {
        var parser = new Parser(new StringReader(text));
        try
        {
            parser.Consume<StreamStart>();
            if (parser.Accept<StreamEnd>(out _)) throw new YamlException(Mark.Empty, Mark.Empty, "the file is empty");
            parser.Consume<DocumentStart>();
            var node = ReadNode(parser, 0);
            parser.Consume<DocumentEnd>();
            if (!parser.Accept<StreamEnd>(out _)) throw At(parser.Current!, "a file holds one document only");
            return node;
        }
        catch (YamlException error)
        {
            problems.Add(new(file, Math.Max(1, (int)error.Start.Line), $"this is no plain YAML: {error.Message}"));
            return null;
        }
        catch (InvalidOperationException)
        {
            // So YamlDotNet ends where a text ends within brackets.
            problems.Add(new(file, Math.Max(1, (int)(parser.Current?.Start.Line ?? 1)),
                "this is no plain YAML: a bracket is not closed from here on"));
            return null;
        }
    }

    private static YamlNode ReadNode(Parser parser, int depth)
    {
        if (parser.Current is null && !parser.MoveNext()) throw new YamlException("the file ends too early");
        var current = parser.Current!;
        if (depth > MaximumDepth) throw At(current, $"nested deeper than {MaximumDepth}");
        if (current is AnchorAlias) throw At(current, "aliases are not allowed: write the value out");
        if (current is NodeEvent node && (!node.Anchor.IsEmpty || !node.Tag.IsEmpty))
            throw At(current, "anchors and tags are not allowed");
        return current switch
        {
            Scalar => ReadScalar(parser),
            SequenceStart => ReadList(parser, depth),
            MappingStart => ReadMap(parser, depth),
            _ => throw At(current, $"unexpected {current.GetType().Name}"),
        };
    }

    private static YamlScalar ReadScalar(Parser parser)
    {
        var scalar = parser.Consume<Scalar>();
        return new(scalar.Value.TrimEnd('\n'), (int)scalar.Start.Line);
    }

    private static YamlList ReadList(Parser parser, int depth)
    {
        var start = parser.Consume<SequenceStart>();
        var entries = new List<YamlNode>();
        while (!parser.Accept<SequenceEnd>(out _)) entries.Add(ReadNode(parser, depth + 1));
        parser.Consume<SequenceEnd>();
        return new(entries, (int)start.Start.Line);
    }

    private static YamlMap ReadMap(Parser parser, int depth)
    {
        var start = parser.Consume<MappingStart>();
        var entries = new List<YamlEntry>();
        while (!parser.Accept<MappingEnd>(out _))
        {
            if (!parser.Accept<Scalar>(out var key)) throw At(parser.Current!, "a key must be a word");
            if (entries.Any(entry => entry.Key == key.Value)) throw At(key, $"the key '{key.Value}' stands twice");
            parser.Consume<Scalar>();
            entries.Add(new(key.Value, (int)key.Start.Line, ReadNode(parser, depth + 1)));
        }

        parser.Consume<MappingEnd>();
        return new(entries, (int)start.Start.Line);
    }

    private static YamlException At(ParsingEvent place, string message) => new(place.Start, place.End, message);
}
