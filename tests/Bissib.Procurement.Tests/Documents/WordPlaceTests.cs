using System.Globalization;
using Bissib.Procurement.Documents;
using Bissib.Procurement.Tests.Annotation;
using CsCheck;

namespace Bissib.Procurement.Tests.Documents;

public class WordPlaceTests
{
    private static readonly Gen<string> Words = Gen.Char["abc é-,\u00AD😀 "].Array[1, 12].Select(c => new string(c));

    private static readonly Gen<string> RunContent = Gen.OneOf(
        Words.Select(Valid).Select(t => $"""<w:t xml:space="preserve">{t}</w:t>"""),
        Gen.Const("<w:tab/>"),
        Gen.Const("<w:br/>"),
        Gen.Const("<w:t>ends</w:t><w:softHyphen/>"),
        Gen.Const("<w:t>a</w:t><w:tab/><w:t>b</w:t>"));

    private static readonly Gen<string> Run = Gen.Select(RunContent, Gen.Int[0, 5], (content, kind) => kind switch
    {
        0 => $"""<w:ins w:id="1" w:author="o"><w:r>{content}</w:r></w:ins>""",
        1 => $"""<w:hyperlink w:anchor="x"><w:r><w:rPr><w:b/></w:rPr>{content}</w:r></w:hyperlink>""",
        2 => """<w:del w:id="1" w:author="o"><w:r><w:delText>gone</w:delText></w:r></w:del>""",
        3 => $"<w:sdt><w:sdtContent><w:r>{content}</w:r></w:sdtContent></w:sdt>",
        _ => $"<w:r>{content}</w:r>",
    });

    private static readonly Gen<byte[]> File =
        // A paragraph of blanks alone is no block: its characters are in the file and not in the text.
        Run.Array[1, 8].Select(runs => $"<w:p>{string.Concat(runs)}{WordFile.Run("x")}</w:p>").Array[1, 4]
            .Select(paragraphs => WordFile.Of(WordFile.Paragraph("start") + Numbered(string.Concat(paragraphs))));

    [Fact]
    public void Every_character_has_a_place_and_the_place_leads_back()
    {
        File.Sample(
            file =>
            {
                var document = WordReaderTests.Read(file);
                for (var offset = 0; offset < document.Text.Length; offset++)
                    Assert.Equal(offset, document.Places.FindOffset(document.Places.PlaceAt(offset)));
            },
            iter: 200);
    }

    [Fact]
    public void Comment_holds_exactly_its_span_however_runs_are_split()
    {
        Gen.Select(File, Gen.Int[0, 10_000], Gen.Int[1, 60]).Sample(
            (file, from, length) =>
            {
                var document = WordReaderTests.Read(file);
                var span = Whole(document, from % document.Text.Length, length);
                if (span.IsEmpty) return;

                var annotated = Annotated.Remark(file, span, new TextSpan(0, document.Text.Length));

                var written = RevisionAcceptor.Load(annotated);
                var ids = Annotated.CommentIds(annotated);
                Assert.Equal(Plain(span.In(document.Text)), Plain(Annotated.RangeText(written, ids[0])));
                Annotated.AssertBalanced(written, ids);
                Annotated.AssertBalanced(RevisionAcceptor.AcceptAll(annotated), ids);
                Annotated.AssertBalanced(RevisionAcceptor.RejectAll(annotated), ids);
                Assert.Equal(
                    WordOutline.Texts(RevisionAcceptor.Load(file)),
                        WordOutline.Texts(RevisionAcceptor.Load(annotated)));
            },
            iter: 200);
    }

    // A span never begins or ends within a surrogate pair nor at the line ends between blocks.
    private static TextSpan Whole(TenderDocument document, int from, int length)
    {
        var text = document.Text;
        var end = Math.Min(text.Length, from + length);
        while (from < end && (text[from] == '\n' || char.IsLowSurrogate(text[from]))) from++;
        while (end > from && (text[end - 1] == '\n' || char.IsHighSurrogate(text[end - 1]))) end--;
        return new(from, Math.Max(from, end));
    }

    // Soft hyphens are in the file and not in the text; breaks and the ends of empty paragraphs look alike.
    private static string Plain(string text) => string.Concat(text.Where(c => c is not ('\u00AD' or '\n')));

    private static string Valid(string text) =>
        string.Concat(text.EnumerateRunes().Where(r => r.Value != 0xFFFD).Select(r => r.ToString()));

    private static string Numbered(string xml)
    {
        var id = 1;
        return string.Concat(xml.Split("w:id=\"1\"").Select((part, index) =>
            index == 0 ? part : string.Create(CultureInfo.InvariantCulture, $"w:id=\"{id++}\"{part}")));
    }
}
