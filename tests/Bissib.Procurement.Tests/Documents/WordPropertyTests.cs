using System.Globalization;
using System.Text.RegularExpressions;
using Bissib.Procurement.Documents;
using CsCheck;

namespace Bissib.Procurement.Tests.Documents;

/// <summary>
/// What holds of all Word files, on made ones: runs split anywhere, revisions, fields, controls, tables in tables.
/// </summary>
public partial class WordPropertyTests
{
    /// <summary>XML of a paragraph's content and the text that it shows in each view.</summary>
    private sealed record Piece(string Xml, string Accepted, string Original, string Raw)
    {
        public static Piece Same(string xml, string text) => new(xml, text, text, text);

        public static Piece Join(IEnumerable<Piece> pieces) => pieces.Aggregate(Same("", ""), (all, next) =>
            new(all.Xml + next.Xml, all.Accepted + next.Accepted, all.Original + next.Original, all.Raw + next.Raw));

        public string In(RevisionView view) =>
            view switch { RevisionView.Accepted => Accepted, RevisionView.Original => Original, _ => Raw };
    }

    private static readonly Gen<string> Words = Gen.Char["abcé-,;0"].Array[1, 8].Select(c => new string(c));

    private static readonly Gen<Piece> Run = Gen.Select(Words, Gen.Int[0, 4], (text, kind) => kind switch
    {
        0 => Piece.Same($"<w:r><w:rPr><w:strike/></w:rPr><w:t>{text}</w:t></w:r>", text),
        1 => Piece.Same($"<w:r><w:rPr><w:vanish/></w:rPr><w:t>{text}</w:t></w:r>", ""),
        2 => Piece.Same($"<w:r><w:t>{text}</w:t><w:tab/><w:t>{text}</w:t></w:r>", $"{text}\t{text}"),
        3 => Piece.Same($"<w:r><w:t>{text}</w:t><w:noBreakHyphen/><w:softHyphen/></w:r>", $"{text}\u2011"),
        _ => Piece.Same($"<w:r><w:t>{text}</w:t></w:r>", text),
    });

    private static readonly Gen<Piece> Inline = Gen.Select(Run, Words, Gen.Int[0, 8], (run, word, kind) => kind switch
    {
        0 => new($"""<w:ins w:id="#" w:author="a">{run.Xml}</w:ins>""", run.Accepted, "", run.Raw),
        1 => new($"""<w:del w:id="#" w:author="a"><w:r><w:delText>{word}</w:delText></w:r></w:del>""", "", word, word),
        2 => new($"""<w:ins w:id="#" w:author="a"><w:del w:id="#" w:author="b"><w:r><w:delText>{word}</w:delText></w:r></w:del></w:ins>""", "", "", word),
        3 => Piece.Same(Field("PAGE", run.Xml), run.Accepted),
        4 => Piece.Same(Field("IF 1 = 1", Field("REF x", run.Xml)), run.Accepted),
        5 => Piece.Same($"""<w:fldSimple w:instr="REF x">{run.Xml}</w:fldSimple>""", run.Accepted),
        6 => Piece.Same($"<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>{run.Xml}</w:sdtContent></w:sdt>",
            run.Accepted),
        7 => Piece.Same($"""<w:hyperlink w:anchor="x">{run.Xml}</w:hyperlink>""", run.Accepted),
        _ => run,
    });

    // Every paragraph shows something in every view, or it would make no block.
    private static readonly Gen<Piece> Paragraph = Inline.Array[1, 6].Select(pieces =>
        Piece.Join(pieces.Append(Piece.Same("<w:r><w:t>x</w:t></w:r>", "x"))))
        .Select(p => p with { Xml = $"<w:p>{p.Xml}</w:p>" });

    private static readonly Gen<IReadOnlyList<Piece>> Table = Gen.Select(
        Paragraph.Array[1, 3], Paragraph, Gen.Bool, (cells, inner, isNested) =>
        {
            var nested = isNested ? $"<w:tbl><w:tr><w:tc>{inner.Xml}</w:tc></w:tr></w:tbl>" : "";
            var row = string.Concat(
                cells.Select((c, index) => $"<w:tc>{c.Xml}{(index == 0 ? nested : "")}<w:p/></w:tc>"));
            IEnumerable<Piece> texts = isNested ? [cells[0], inner, .. cells[1..]] : cells;
            return (IReadOnlyList<Piece>)[.. texts.Select((p, index) =>
                p with { Xml = index == 0 ? $"<w:tbl><w:tr>{row}</w:tr></w:tbl>" : "" })];
        });

    private static readonly Gen<IReadOnlyList<Piece>> Body = Gen.OneOf(
            Paragraph.Select(p => (IReadOnlyList<Piece>)[p]), Table)
        .Array[1, 5].Select(parts => (IReadOnlyList<Piece>)[.. parts.SelectMany(part => part)]);

    [Fact]
    public void Every_view_shows_its_words_and_every_place_leads_back()
    {
        Gen.Select(Body, Gen.Enum<RevisionView>()).Sample(
            (body, view) =>
            {
                var file = FileOf(body);

                var document = WordReader.Read(new MemoryStream(file), "test.docx", view);

                Assert.Equal(body.Select(p => p.In(view).Trim()),
                    document.Blocks.Select(b => b.Span.In(document.Text)));
                PlaceCheck.Holds(document);
                foreach (var mark in document.Marks)
                    Assert.True(!mark.Span.IsEmpty && mark.Span.End <= document.Text.Length, $"{mark} lies outside.");
                foreach (var aside in document.Asides) Assert.InRange(aside.Offset, 0, document.Text.Length);
            },
            iter: 300);
    }

    [Fact]
    public void Sentence_is_read_whole_however_it_is_split_into_runs()
    {
        const string Sentence = "L'adjudicataire consacre au moins 1 500 heures à l'insertion – soit 5 % du marché.";
        string[] wrappers =
        [
            "{0}", """<w:ins w:id="#" w:author="a">{0}</w:ins>""", """<w:hyperlink w:anchor="x">{0}</w:hyperlink>""",
            "<w:sdt><w:sdtContent>{0}</w:sdtContent></w:sdt>", "<w:smartTag w:element=\"e\">{0}</w:smartTag>",
            """{0}<w:proofErr w:type="spellStart"/><w:bookmarkStart w:id="#" w:name="b"/>""",
            """{0}<w:del w:id="#" w:author="a"><w:r><w:delText>not this</w:delText></w:r></w:del>""",
        ];
        Gen.Select(Gen.Int[1, Sentence.Length - 1].HashSet[0, 12], Gen.Int[0, wrappers.Length - 1].Array[13]).Sample(
            (cuts, kinds) =>
            {
                int[] edges = [0, .. cuts.Order(), Sentence.Length];
                var runs = edges.Zip(edges.Skip(1)).Select((edge, index) => wrappers[kinds[index]].Replace(
                    "{0}", WordFile.Run(Sentence[edge.First..edge.Second]), StringComparison.Ordinal));

                var document = WordReaderTests.Read(WordFile.Of(Numbered($"<w:p>{string.Concat(runs)}</w:p>")));

                Assert.Equal(Sentence, Assert.Single(document.Blocks).Span.In(document.Text));
                PlaceCheck.Holds(document);
            },
            iter: 300);
    }

    [Fact]
    public void Struck_words_are_marked_to_the_letter()
    {
        Gen.Select(Words.Array[1, 6], Gen.Bool.Array[6]).Sample(
            (words, struck) =>
            {
                var runs = words.Select((w, index) => WordFile.Run(w, struck[index] ? "<w:strike/>" : ""));

                var document = WordReaderTests.Read(
                    WordFile.Of($"<w:p>{WordFile.Run("x")}{string.Concat(runs)}</w:p>"));

                Assert.Equal(
                    string.Concat(words.Where((_, index) => struck[index])),
                    string.Concat(document.Marks.Select(m => m.Span.In(document.Text))));
            },
            iter: 200);
    }

    private static byte[] FileOf(IReadOnlyList<Piece> body) =>
        WordFile.Of(Numbered(string.Concat(body.Select(p => p.Xml)) + "<w:p/>"));

    private static string Field(string code, string result) =>
        $"""<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>{code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>{result}<w:r><w:fldChar w:fldCharType="end"/></w:r>""";

    private static string Numbered(string xml)
    {
        var id = 0;
        return IdMark().Replace(xml, _ => string.Create(CultureInfo.InvariantCulture, $"w:id=\"{id++}\""));
    }

    [GeneratedRegex("w:id=\"#\"")]
    private static partial Regex IdMark();
}
