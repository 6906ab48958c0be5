using Bissib.Procurement.Annotation.Reconstruction;
using Bissib.Procurement.Documents;
using Bissib.Procurement.Tests.Documents;
using static Bissib.Procurement.Tests.Annotation.RevisionAcceptor;

namespace Bissib.Procurement.Tests.Annotation.Reconstruction;

/// <summary>What a Word draft reconstructed from a PDF holds, and of which PDFs none is made.</summary>
public sealed class ReconstructedDraftTests
{
    private static readonly DateTimeOffset Date = DraftedTender.Date;

    private static MadePdf Plain() => new MadePdf().Bold(72, 760, "1. Conditions of the contract")
        .Lines(
            72, 740, "The contractor employs people who are far from work",
            "for a share of the hours of this contract.")
        .Lines(72, 700, "• hours are counted each month", "• hours are proved by lists")
        .Lines(72, 660, "a) first letter");

    [Fact]
    public void Headings_lists_and_paragraphs_have_the_styles_of_Word()
    {
        var draft = Make(Plain().Read());

        var shown = Paragraphs(draft).Where(p => p.Style is not ("DraftBanner" or "PageMark"))
            .Select(p => $"{p.Style}: {p.Text}");
        Assert.Equal(
            [
                "Heading1: 1. Conditions of the contract",
                ": The contractor employs people who are far from work for a share of the hours of this contract.",
                "ListParagraph: hours are counted each month", "ListParagraph: hours are proved by lists",
                "ListParagraph: a)first letter",
            ],
            shown);
    }

    [Fact]
    public void Bullets_are_those_of_a_list_of_Word_and_letters_stay_typed()
    {
        var draft = Make(Plain().Read());

        Assert.Equal(2, Load(draft.File).Descendants(Wml + "numId").Count());
        Assert.Equal(["•", "•"], draft.Document.Blocks.Where(b => b.Number is not null).Select(b => b.Number!.Trim()));
    }

    [Fact]
    public void Draft_says_that_it_is_reconstructed_and_marks_the_pages_of_the_original()
    {
        var draft = Make(Plain().NextPage().Lines(72, 700, "The second page goes on with the same text.").Read());

        Assert.StartsWith("Projet Word reconstitué", Paragraphs(draft)[0].Text, StringComparison.Ordinal);
        Assert.Contains("tender.pdf", Paragraphs(draft)[0].Text, StringComparison.Ordinal);
        Assert.Equal(
            ["Page 1 of the original", "Page 2 of the original"],
            Paragraphs(draft).Where(p => p.Style == "PageMark").Select(p => p.Text));
        Assert.Contains(
            "tender.pdf", Annotated.Part(draft.File, "docProps/custom.xml")!.Root!.Value, StringComparison.Ordinal);
        Assert.Contains(
            "reconstitué", Annotated.Part(draft.File, "docProps/core.xml")!.Root!.Value, StringComparison.Ordinal);
        Assert.Contains(
            "reconstitué", Annotated.Part(draft.File, "word/header1.xml")!.Root!.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Ruled_table_is_a_table_of_the_same_rows_and_cells()
    {
        var made = new MadePdf().Lines(72, 760, "The criteria are weighed as the table says.");
        foreach (var height in new[] { 700, 680, 660 }) made.Rule(72, height, 372, height);
        foreach (var left in new[] { 72, 222, 372 }) made.Rule(left, 660, left, 700);
        made.Text(76, 686, "Price").Text(226, 686, "60 points").Text(76, 666, "Quality").Text(226, 666, "40 points");

        var draft = Make(made.Read());

        var rows = Load(draft.File).Descendants(Wml + "tr")
            .Select(row => string.Join(" | ", row.Elements(Wml + "tc").Select(cell => cell.Value)));
        Assert.Equal(["Price | 60 points", "Quality | 40 points"], rows);
        Assert.Empty(WordRules.Errors(draft.File));
    }

    [Fact]
    public void Words_are_found_again_at_the_place_that_the_draft_says()
    {
        var document = Plain().Read();
        var draft = Make(document);

        Assert.All(new[] { "far from work for a share", "hours are proved", "first letter", "Conditions" }, words =>
        {
            var start = document.Text.IndexOf(words, StringComparison.Ordinal);
            Assert.Equal(words, draft.Map(new(start, start + words.Length)).In(draft.Document.Text));
        });
    }

    [Fact]
    public void Bold_words_are_bold_runs_and_the_rest_is_not()
    {
        var draft = Make(new MadePdf().Lines(72, 760, "The contractor employs people who are far from work.")
            .Bold(72, 700, "Penalty:").Text(130, 700, "fifty euros a day.").Read());

        var runs = Load(draft.File).Descendants(Wml + "r")
            .ToLookup(run => run.Element(Wml + "rPr")?.Element(Wml + "b") is not null, run => run.Value.Trim());
        Assert.Equal(["Penalty:"], runs[true]);
        Assert.Contains("fifty euros a day.", runs[false]);
    }

    public static TheoryData<string, string> Unclean => new()
    {
        { "scan", "pages could not be read (2)" },
        { "glued", "words of the PDF run together" },
        { "spaced", "words of the PDF run together" },
        { "disordered", "reading order of some pages is not certain (1)" },
    };

    [Theory]
    [MemberData(nameof(Unclean))]
    public void No_draft_is_made_of_text_that_is_not_clean_and_the_reason_is_said(string trouble, string reason)
    {
        var document = trouble switch
        {
            "scan" => Plain().NextPage().Scan().Read(),
            "glued" => Plain().Lines(72, 600, "thecontractoremploysthepeoplewhoarefarfromtheworkforalongtime").Read(),
            "spaced" => Of((700, "C L A U S E S of the contract")),
            _ => Of((600, "This is read first."), (700, "This stands above it.")),
        };

        var (draft, refusal) = ReconstructedDraft.Make(document, Language.English, Date);

        Assert.Null(draft);
        Assert.Contains(reason, refusal!.English, StringComparison.Ordinal);
    }

    [Fact]
    public void Word_file_is_not_reconstructed()
    {
        var document = Annotated.Read(
            File.ReadAllBytes(Path.Combine(Repository.Fixtures, "wegenwerken-nl", "tender.docx")));

        Assert.NotNull(ReconstructedDraft.RefusalFor(document));
    }

    private static ReconstructedDraft Make(TenderDocument document)
    {
        var (draft, refusal) = ReconstructedDraft.Make(document, Language.French, Date);
        Assert.Null(refusal);
        return draft!;
    }

    // One column, with the height of each block above the foot of the page.
    private static TenderDocument Of(params (double Height, string Text)[] blocks)
    {
        var builder = new DocumentBuilder();
        foreach (var (height, text) in blocks)
        {
            builder.Add(text, new PdfPlace(1, builder.BlockCount, new(72, height, 300, height + 10), 0));
            builder.EndBlock(new Block { Span = default, Kind = BlockKind.Paragraph, Page = 1 });
        }

        return builder.Build("tender.pdf", Procurement.Documents.DocumentFormat.Pdf, "", 1);
    }

    private static List<(string? Style, string Text)> Paragraphs(ReconstructedDraft draft) =>
        [.. Load(draft.File).Descendants(Wml + "p").Select(p => (
            (string?)p.Element(Wml + "pPr")?.Element(Wml + "pStyle")?.Attribute(Wml + "val"), p.Value))];
}
