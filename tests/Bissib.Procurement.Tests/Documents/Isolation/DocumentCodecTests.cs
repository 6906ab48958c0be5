using System.Reflection;
using Bissib.Procurement.Documents;
using Bissib.Procurement.Documents.Isolation;
using CsCheck;

namespace Bissib.Procurement.Tests.Documents.Isolation;

public class DocumentCodecTests
{
    [Fact]
    public void Document_comes_back_as_it_was_sent()
    {
        var sent = Made();

        var back = DocumentCodec.Read(new(Bytes(sent)));

        Assert.Equal(Shown(sent), Shown(back));
        Assert.Equal(sent.Places.PlacesOf(new(0, sent.Text.Length)), back.Places.PlacesOf(new(0, back.Text.Length)));
    }

    [Theory]
    [InlineData(typeof(TenderDocument),
        "Asides Blocks Format Language Marks Name PageCount Places Problems ReadingTime RecognisedPages Sha256 Text "
            + "UnreadablePages")]
    [InlineData(typeof(Block), "Cell ColumnHeader Kind Language Level Number Page Span")]
    [InlineData(typeof(UnreadablePage), "Page Reason")]
    [InlineData(typeof(ReadingProblem), "Document Kind Message")]
    [InlineData(typeof(Localised), "Dutch English French German")]
    [InlineData(typeof(WordPlace), "Character Paragraph Part Run")]
    [InlineData(typeof(PdfPlace), "Box Character Page Word")]
    [InlineData(typeof(TextPlace), "Column Line")]
    [InlineData(typeof(TableCell), "Column IsHeader Row Table")]
    [InlineData(typeof(Aside), "Author Kind Offset Text")]
    [InlineData(typeof(TextMark), "Kind Span")]
    public void Codec_carries_every_property(Type type, string carried)
    {
        // A property that is new here must be written and read by the codec, and be given a value in Made().
        Assert.Equal(carried, string.Join(' ', Properties(type).Select(property => property.Name)));
    }

    [Fact]
    public void Message_that_was_changed_is_refused_or_still_a_document()
    {
        var bytes = Bytes(Made());

        Gen.Select(Gen.Int[0, bytes.Length - 1], Gen.Byte, Gen.Int[0, bytes.Length]).Sample((at, value, length) =>
        {
            var changed = bytes[..length];
            if (at < length) changed[at] = value;
            try
            {
                var document = DocumentCodec.Read(new(changed));
                foreach (var block in document.Blocks) _ = document.PageAt(block.Span.Start)
                    ?? document.BlockAt(block.Span.Start);
            }
            catch (FormatException)
            {
                // That is the answer.
            }
        });
    }

    private static byte[] Bytes(TenderDocument document)
    {
        var writer = new FrameWriter();
        DocumentCodec.Write(writer, document);
        return writer.Written.ToArray();
    }

    private static TenderDocument Made() => new()
    {
        Name = "a\uD800b.pdf",
        Format = Procurement.Documents.DocumentFormat.Pdf,
        Sha256 = new string('a', 64),
        Text = "Kop\nCel é\nEinde\n",
        Language = Language.Dutch,
        PageCount = 3,
        ReadingTime = TimeSpan.FromMilliseconds(17),
        Blocks =
        [
            new() { Span = new(0, 3), Kind = BlockKind.Heading, Level = 2, Number = "4.8", Page = 1,
                Language = Language.German },
            new() { Span = new(4, 9), Kind = BlockKind.TableCell, Cell = new(1, 2, 3) { IsHeader = true },
                ColumnHeader = "Gewicht" },
            new() { Span = new(10, 15), Kind = BlockKind.Note, Page = 3 },
        ],
        Places = new(
            [(0, new PdfPlace(1, 0, new(1.5, 2.25, 3.125, -4), 0)), (4, new WordPlace("word/document.xml", 5, 6, 7)),
            (10, new TextPlace(8, 9))],
            16),
        Marks = [new(new(0, 3), TextMarkKind.Struck), new(new(4, 6), TextMarkKind.Placeholder)],
        Asides = [new(AsideKind.Deleted, 4, "weg", "Een auteur"), new(AsideKind.Hidden, 16, "stil", null)],
        RecognisedPages = [2, 3],
        Problems = [new("a.pdf", "embedded", new("un", "een", "one", "eins"))],
        UnreadablePages = [new(2, new("un", "een", "one", "eins")), new(3, new("un", "een", "one"))],
    };

    private static string Shown(TenderDocument document) => string.Join('\n',
        Properties(typeof(TenderDocument)).Where(property => property.Name != "Places")
            .Select(property => property.GetValue(document) switch
        {
            IEnumerable<object> many => string.Join(" | ", many),
            IEnumerable<int> pages => string.Join(" | ", pages),
            IEnumerable<TextMark> marks => string.Join(" | ", marks),
            var one => $"{one}",
        }));

    private static IEnumerable<PropertyInfo> Properties(Type type) =>
        type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Where(property => property.CanWrite).OrderBy(property => property.Name, StringComparer.Ordinal);
}
