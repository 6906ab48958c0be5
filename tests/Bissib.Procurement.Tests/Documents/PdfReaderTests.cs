using Bissib.Procurement.Documents;

namespace Bissib.Procurement.Tests.Documents;

public class PdfReaderTests
{
    private static readonly string[] Prose =
    [
        "The contractor takes on persons who are far from the labour market and",
        "trains them on the site for at least five per cent of all hours worked, and",
        "reports each month to the buyer how many hours were worked by whom. The",
        "buyer may ask for the attestations of the public employment service too.",
    ];

    [Fact]
    public void Lines_of_a_paragraph_are_joined_with_a_blank()
    {
        var document = new MadePdf().Lines(60, 700, Prose).Read();

        var block = Assert.Single(document.Blocks);
        Assert.Equal(BlockKind.Paragraph, block.Kind);
        Assert.Equal(string.Join(' ', Prose), block.Span.In(document.Text));
    }

    [Fact]
    public void Wider_gap_begins_a_paragraph()
    {
        var document = new MadePdf().Lines(60, 700, Prose).Lines(60, 640, Prose).Read();

        Assert.Equal(2, document.Blocks.Count);
    }

    [Fact]
    public void Two_columns_are_read_one_after_the_other()
    {
        string[] french = ["Le prestataire occupe des personnes", "qui sont loin du travail, les forme",
            "aussi sur le chantier durant plus de", "cinq pour cent des heures au moins."];
        string[] dutch = ["De opdrachtnemer stelt personen te", "werk die ver van de arbeidsmarkt af",
            "staan en leidt hen op de werf op in", "vijf procent van de uren of meer."];

        var document = new MadePdf().Lines(60, 700, french).Lines(320, 700, dutch).Read();

        Assert.Equal([string.Join(' ', french), string.Join(' ', dutch)], Texts(document));
        Assert.Equal([Language.French, Language.Dutch], document.Blocks.Select(b => b.Language));
    }

    [Fact]
    public void Columns_whose_lines_do_not_stand_level_are_read_one_after_the_other()
    {
        var document = new MadePdf().Lines(40, 700, [.. Prose.Select(l => l[..40])])
            .Lines(320, 696, [.. Prose.Select(l => l[..42])]).Read();

        Assert.Equal(2, document.Blocks.Count);
        Assert.StartsWith("The contractor takes on persons who are", document.Blocks[1].Span.In(document.Text),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Sentence_goes_on_though_its_lines_are_narrower_than_others()
    {
        var document = new MadePdf().Lines(
            60, 700,
            "The contractor keeps a register of all persons who work on the site, with their hours, names and tasks.",
            "- the supply and the removal of the board at the end of the works, after the model",
            "and the sizes that the buyer proposes").Read();

        Assert.Equal("- the supply and the removal of the board at the end of the works, after the model and the "
            + "sizes that the buyer proposes",
            Texts(document)[^1]);
    }

    [Fact]
    public void Sentence_goes_on_over_lines_that_stand_wider_apart_than_most()
    {
        var pdf = new MadePdf().Lines(60, 700, [.. Prose, .. Prose]);
        string[] wide = ["Since 2016 the buyer takes over the tasks of the three former towns",
            "which the law gives to it"];
        pdf.Text(60, 400, wide[0]).Text(60, 381, wide[1]).Text(60, 350, "unless it is said otherwise.");

        Assert.Equal([string.Join(' ', wide), "unless it is said otherwise."], Texts(pdf.Read())[^2..]);
    }

    [Fact]
    public void Labels_under_each_other_stay_apart_though_they_begin_in_lower_case()
    {
        var document = new MadePdf().Lines(60, 700, Prose)
            .Lines(60, 500, "products with a label", "time of delivery", "packaging").Read();

        Assert.Equal(["products with a label", "time of delivery", "packaging"], Texts(document)[^3..]);
    }

    [Fact]
    public void Hyphen_at_a_line_end_is_mended_and_that_of_a_compound_is_kept()
    {
        var document = new MadePdf().Lines(
            60, 700,
            "Le titulaire respecte les clauses sociales et environ-",
            "nementales du contrat et refuse toute forme de sous-",
            "traitance sans accord.").Read();

        Assert.Equal(
            "Le titulaire respecte les clauses sociales et environnementales du contrat et refuse toute forme de "
                + "sous-traitance sans accord.",
            Assert.Single(Texts(document)));
    }

    [Fact]
    public void Hyphen_is_kept_where_the_document_writes_the_word_with_it_elsewhere()
    {
        var document = new MadePdf().Lines(
            60, 700,
            "The short-list of persons is sent to the buyer before the works begin, and the short-",
            "list is kept up to date.").Read();

        Assert.EndsWith("and the short-list is kept up to date.", Assert.Single(Texts(document)),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Paragraph_goes_on_over_a_page_break_with_header_and_footer()
    {
        var pdf = new MadePdf();
        for (var page = 1; page <= 3; page++)
        {
            if (page > 1) pdf.NextPage();
            pdf.Text(60, 810, "Cleaning of offices").Text(60, 30, $"Page {page} of 3").Lines(60, 700, Prose[..3]);
            pdf.Lines(60, 650, "The buyer pays the social enterprise within thirty days of the invoice,");
        }

        pdf.NextPage().Text(60, 810, "Cleaning of offices").Text(60, 30, "Page 4 of 3")
            .Lines(60, 700, "unless the parties agree otherwise.");
        var document = pdf.Read();

        Assert.Contains("The buyer pays the social enterprise within thirty days of the invoice, unless the parties "
            + "agree otherwise.", Texts(document));
        Assert.Equal(4, document.Blocks.Count(b => b.Kind == BlockKind.Header));
        Assert.Equal("Page 2 of 3", Texts(document, BlockKind.Footer)[1]);
        Assert.Equal(4, document.PageAt(document.Text.IndexOf("unless", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("4.8 Clause d'insertion", 2)]
    [InlineData("4.8.1 Clause d'insertion", 3)]
    [InlineData("ARTICLE 5 - CLAUSES SOCIALES", 1)]
    [InlineData("Artikel 3. Sociale clausules", 1)]
    [InlineData("Art. 12 Sous-traitance", 1)]
    [InlineData("Lot 2 : Nettoyage", 1)]
    [InlineData("A.1 Objet du contrat", 2)]
    [InlineData("II.2 Duur van de opdracht", 2)]
    [InlineData("Hoofdstuk II Uitvoering", 1)]
    public void Numbered_heading_takes_its_level_from_the_depth_of_the_number(string heading, int level)
    {
        var document = new MadePdf().Bold(60, 730, heading).Lines(60, 700, Prose).Read();

        Assert.Equal((BlockKind.Heading, level), (document.Blocks[0].Kind, document.Blocks[0].Level));
        Assert.Equal(heading, document.Blocks[0].Span.In(document.Text));
        Assert.Equal(BlockKind.Paragraph, document.Blocks[1].Kind);
    }

    [Fact]
    public void Levels_of_headings_without_number_follow_their_size()
    {
        var document = new MadePdf()
            .Text(60, 780, "Social clauses", 20).Text(60, 750, "Training", 14).Lines(60, 720, Prose)
            .Text(60, 650, "Reporting", 14).Lines(60, 620, Prose).Read();

        Assert.Equal([1, 2, 2], document.Blocks.Where(b => b.Kind == BlockKind.Heading).Select(b => b.Level));
    }

    [Fact]
    public void Bold_sentence_of_running_text_is_no_heading()
    {
        var document = new MadePdf()
            .Bold(60, 730, "Offers that do not hold the plan for social employment are not read any further.")
            .Lines(60, 700, Prose).Read();

        Assert.DoesNotContain(document.Blocks, b => b.Kind == BlockKind.Heading);
    }

    [Fact]
    public void Numbered_lines_without_text_between_are_a_list()
    {
        var document = new MadePdf().Text(60, 760, "What the plan holds")
            .Bold(60, 730, "1. The hours of training").Bold(60, 718, "2. The persons who guide")
                .Bold(60, 706, "3. The reports")
            .Lines(60, 680, Prose).Read();

        Assert.Equal(3, document.Blocks.Count(b => b.Kind == BlockKind.ListEntry));
        Assert.DoesNotContain(document.Blocks, b => b.Kind == BlockKind.Heading);
    }

    [Fact]
    public void Note_at_the_foot_of_a_page_does_not_cut_the_paragraph_above()
    {
        var document = new MadePdf()
            .Lines(60, 136, Prose[..2]).Text(60, 64, "1", 5)
                .Text(64, 60, "See the guide of the public employment service.", 8)
            .NextPage().Lines(60, 800, Prose[2..]).Lines(60, 740, Prose).Lines(60, 680, Prose).Read();

        Assert.Equal(string.Join(' ', Prose), Texts(document)[0]);
        Assert.Equal("1 See the guide of the public employment service.",
            Assert.Single(Texts(document, BlockKind.Note)));
    }

    [Fact]
    public void Spaced_letters_of_a_heading_are_words()
    {
        var document = new MadePdf().Text(60, 730, "C L A U S E S   S O C I A L E S", 14).Lines(60, 700, Prose).Read();

        Assert.Equal("CLAUSES SOCIALES", Texts(document)[0]);
    }

    [Fact]
    public void Word_printed_twice_to_look_bold_is_read_once()
    {
        var document = new MadePdf().Text(60, 700, "Clauses sociales").Text(60.3, 700, "Clauses sociales").Read();

        Assert.Equal("Clauses sociales", Assert.Single(Texts(document)));
    }

    [Fact]
    public void Lines_that_lead_to_a_page_number_are_contents_entries()
    {
        var document = new MadePdf().Text(60, 760, "Table of contents", 14)
            .Lines(60, 700, "1. Subject of the contract ............................. 3",
                "2. Social clauses ......................................... 12",
                "3. Penalties .............................................. 14")
            .Read();

        Assert.Equal(["1. Subject of the contract 3", "2. Social clauses 12", "3. Penalties 14"],
            Texts(document, BlockKind.ContentsEntry));
    }

    [Fact]
    public void Lines_under_the_title_of_the_contents_need_no_dots()
    {
        var document = new MadePdf().Text(60, 760, "Inhoudstafel").Text(60, 730, "Voorwerp").Text(500, 730, "1")
            .Text(60, 718, "Sociale clausules").Text(500, 718, "1").NextPage().Lines(60, 700, Prose).Read();

        Assert.Equal(["Voorwerp 1", "Sociale clausules 1"], Texts(document, BlockKind.ContentsEntry));
    }

    [Fact]
    public void Each_list_entry_is_a_block_with_its_lines()
    {
        var document = new MadePdf().Lines(60, 700, "The offer holds:")
            .Lines(70, 680, "- the form of the offer, signed by a person who may bind the bidder, with the",
                "  price of each post and the total price;", "- the plan for social employment.").Read();

        Assert.Equal(
            ["- the form of the offer, signed by a person who may bind the bidder, with the price of each post and "
                + "the total price;", "- the plan for social employment."],
            Texts(document, BlockKind.ListEntry));
    }

    private static List<string> Texts(TenderDocument document, BlockKind? kind = null) =>
        [.. document.Blocks.Where(b => kind is null || b.Kind == kind).Select(b => b.Span.In(document.Text))];
}
