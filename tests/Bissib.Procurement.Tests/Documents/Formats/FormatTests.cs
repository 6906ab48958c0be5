using System.IO.Compression;
using System.Text;
using Bissib.Procurement.Documents;

namespace Bissib.Procurement.Tests.Documents.Formats;

/// <summary>Documents of the simpler formats, shown as one line a block: kind, level or cell, text.</summary>
public class FormatTests
{
    [Fact]
    public void Html_is_read_as_headings_lists_and_cells()
    {
        const string html = """
            <!DOCTYPE html><html><head><title>Titel</title><style>p { color: red }</style></head>
            <body onload="alert('nee')"><!-- <p>Commentaar</p> -->
            <h2 title=l'eau>Lot&nbsp;1 &amp; 2</h2><p>De <b>sociale</b>
              clausule<br>geldt.<script>document.write("<p>nee</p>")</script></p>
            <ul><li>Een<ul><li>Genest</ul><li>Twee</ul>
            <table><tr><th colspan=2>Kop<th>Prijs<tr><td>a<td>b<td>c</table>
            <svg><text>Tekening</text></svg>Na
            """;

        Assert.Equal(
            [
                "Heading 2: Lot\u00A01 & 2", "Paragraph: De sociale clausule\ngeldt.", "ListEntry: Een",
                "ListEntry: Genest", "ListEntry: Twee",
                "TableCell 0,0,0: Kop", "TableCell 0,0,2: Prijs", "TableCell 0,1,0: a", "TableCell 0,1,1: b",
                "TableCell 0,1,2: c",
                "Paragraph: Na",
            ],
            Blocks("a.html", html));
    }

    [Theory]
    [InlineData("<html><body><p <p <p \"'", "")]
    [InlineData("<html><p>a<!-- never closed", "Paragraph: a")]
    [InlineData("<html><p>5 < 6 &unknown; &#x41;", "Paragraph: 5 < 6 &unknown; A")]
    [InlineData("<html><p>a<script>never closed", "Paragraph: a")]
    [InlineData("<html></td></tr></table></li></ul>a<td>b", "Paragraph: a|Paragraph: b")]
    public void Broken_html_is_read_as_far_as_it_goes(string html, string blocks)
    {
        var thrown = Record.Exception(() => Assert.Equal(blocks.Split('|'), Blocks("a.html", html)));

        if (blocks.Length == 0) Assert.Equal("empty", Assert.IsType<UnreadableDocumentException>(thrown).Problem.Kind);
        else Assert.Null(thrown);
    }

    [Fact]
    public void Html_in_an_old_code_page_is_read_in_it()
    {
        var html = Encoding.Latin1.GetBytes("<html><meta http-equiv=Content-Type content=\"text/html; "
            + "charset=windows-1252\"><p>march\u00E9 \u0093x\u0094");

        Assert.Equal("marché “x”\n", TenderReader.ReadDocument(new MemoryStream(html), "a.htm").Text);
    }

    [Fact]
    public void Open_document_is_read_as_headings_lists_cells_and_notes()
    {
        const string body = """
            <text:tracked-changes><text:changed-region><text:deletion><text:p>Geschrapt</text:p></text:deletion></text:changed-region></text:tracked-changes>
            <text:table-of-content><text:table-of-content-source><text:p>Bron</text:p></text:table-of-content-source><text:index-body><text:p>1 Lot<text:tab/>3</text:p></text:index-body></text:table-of-content>
            <text:h text:outline-level="2">Lot 1</text:h>
            <text:p>De <text:span>sociale</text:span><text:s text:c="2"/>clausule<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Noot</text:p></text:note-body></text:note>
               geldt.<office:annotation><text:p>Opmerking</text:p></office:annotation></text:p>
            <text:list><text:list-item><text:p>Een</text:p></text:list-item></text:list>
            <table:table><table:table-header-rows><table:table-row><table:table-cell table:number-columns-spanned="2"><text:p>Kop</text:p></table:table-cell><table:covered-table-cell/><table:table-cell><text:p>Prijs</text:p></table:table-cell></table:table-row></table:table-header-rows>
            <table:table-row><table:table-cell><text:p>a</text:p></table:table-cell></table:table-row></table:table>
            <text:p>Voor<draw:frame><draw:text-box><text:p>Kader</text:p></draw:text-box></draw:frame>na</text:p>
            """;

        Assert.Equal(
            [
                "ContentsEntry: 1 Lot\t3", "Heading 2: Lot 1", "Paragraph: De sociale  clausule geldt.", "Note: Noot",
                "ListEntry: Een",
                "TableCell 0,0,0: Kop", "TableCell 0,0,2: Prijs", "TableCell 0,1,0: a", "Paragraph: Voorna",
                "Paragraph: Kader",
            ],
            Blocks(OpenDocument(body)));
    }

    [Theory]
    [InlineData("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>", "<text:p>&e;</text:p>", "damaged")]
    [InlineData("", "<text:p/>", "empty")]
    [InlineData("", "<text:p>", "damaged")]
    public void Open_document_that_cannot_be_read_is_refused(string prolog, string body, string kind)
    {
        var refusal = Assert.Throws<UnreadableDocumentException>(() =>
            TenderReader.ReadDocument(OpenDocument(body, prolog), "a.odt"));

        Assert.Equal(kind, refusal.Problem.Kind);
        Assert.DoesNotContain("Word-bestand", refusal.Problem.Message.Dutch, StringComparison.Ordinal);
    }

    [Fact]
    public void Rich_text_is_read_as_headings_entries_cells_and_notes()
    {
        const string rtf = """
            {\rtf1\ansi\ansicpg1252\uc1{\fonttbl{\f0 Arial;}}{\info{\title Titre}}{\header En-t\'eate}
            \pard\outlinelevel0 Lot 1\par
            \pard\plain Le march\'e9 \u8220\'93social\u8221\'94 {\b vaut}{\v cach\'e9}{\deleted biff\'e9}.{\footnote Une note}\par
            {\listtext 1.\tab}Une entr\u233?e\par
            \trowd\pard\intbl a\cell b\cell\row\pard\intbl c\cell\row
            \pard {\field{\*\fldinst HYPERLINK "http://x"}{\fldrslt lien}}{\*\inconnu rien}{\pict\bin3 }}}} fin\par}
            """;

        Assert.Equal(
            [
                "Heading 1: Lot 1", "Paragraph: Le marché “social” vaut.", "Note: Une note", "ListEntry: Une entrée",
                "TableCell 0,0,0: a", "TableCell 0,0,1: b", "TableCell 0,1,0: c", "Paragraph: lien fin",
            ],
            Blocks("a.rtf", rtf));
    }

    private static IEnumerable<string> Blocks(string name, string text) =>
        Blocks(TenderReader.ReadDocument(new MemoryStream(Encoding.UTF8.GetBytes(text)), name));

    private static IEnumerable<string> Blocks(Stream file) => Blocks(TenderReader.ReadDocument(file, "a.odt"));

    private static IEnumerable<string> Blocks(TenderDocument document)
    {
        PlaceCheck.Holds(document);
        return document.Blocks.Select(block => block.Kind
            + (block.Level > 0 ? $" {block.Level}" : block.Cell is { } cell ? $" {cell.Table},{cell.Row},{cell.Column}"
                : "")
            + $": {block.Span.In(document.Text)}");
    }

    private static MemoryStream OpenDocument(string body, string prolog = "")
    {
        var file = new MemoryStream();
        using (var archive = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add("mimetype", "application/vnd.oasis.opendocument.text");
            Add("content.xml", $"""
                {prolog}<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"><office:body><office:text>{body}</office:text></office:body></office:document-content>
                """);

            void Add(string name, string content)
            {
                using var writer = new StreamWriter(archive.CreateEntry(name).Open());
                writer.Write(content);
            }
        }

        file.Position = 0;
        return file;
    }
}
