using Bissib.Procurement.Annotation.Reports;
using Bissib.Procurement.Clauses;
using Bissib.Procurement.Scanning;

namespace Bissib.Procurement.Annotation;

/// <summary>
/// Writes one clause as a Word document to copy from: its model text with the values given, its annexes, how it is
/// proved and the law that it rests on.
/// </summary>
public static class ClauseSheet
{
    /// <param name="target">Where the .docx is written, from its current position on.</param>
    /// <param name="clause">A clause whose model text exists in the language.</param>
    /// <param name="given">Values by the name of their parameter; the others stand in brackets with their
    /// default.</param>
    /// <param name="language">The language of all of it, French or Dutch.</param>
    public static void Write(
        Stream target, Clause clause, IReadOnlyDictionary<string, string> given, Language language)
    {
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(clause);
        var page = new WordReportPage(language);
        page.Paragraph("Title", clause.Title);
        foreach (var paragraph in Paragraphs(ModelTextFiller.Fill(clause.ModelText[language], clause.Parameters, given: given)))
            page.Text(paragraph);
        foreach (var annex in clause.Annexes)
        {
            page.Heading(1, page.In(NameOf(annex.Kind)));
            foreach (var paragraph in Paragraphs(ModelTextFiller.Fill(annex.Text.In(language), clause.Parameters, given: given)))
                page.Text(paragraph);
        }

        page.Heading(1, page.In(FindingWords.Proof));
        page.Text(clause.Verification.In(language));
        page.Heading(1, page.In(FindingWords.LegalBasis));
        foreach (var reference in clause.References) page.Text(reference.Cite(language));
        // The day on which law and wording were checked: the same clause gives the same bytes.
        page.Save(target, clause.Title.In(language), new(clause.Checked, TimeOnly.MinValue, TimeSpan.Zero));
    }

    /// <summary>What an annex is, as its heading.</summary>
    public static Localised NameOf(AnnexKind kind) => kind switch
    {
        AnnexKind.Attestation => new("Attestation", "Attest", "Attestation"),
        AnnexKind.ReplyForm => new("Formulaire de réponse", "Antwoordformulier", "Reply form"),
        _ => new(
            "Poste du métré ou de l'inventaire",
            "Post van de meetstaat of de inventaris",
            "Line of the bill of quantities"),
    };

    private static string[] Paragraphs(string text) =>
        [.. text.Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(paragraph => paragraph.ReplaceLineEndings(" "))];
}
