using Bissib.Procurement.Clauses;
using Bissib.Procurement.Documents;

namespace Bissib.Procurement.Scanning.Facts;

/// <summary>
/// Reads facts whose value are names, as the tender writes them: certificates, kinds of insurance, roles of persons. A
/// name counts in a sentence that asks for it, or in the list that such a sentence opens with a colon.
/// </summary>
internal static class NamesReader
{
    private const int LongestList = 12;
    private const int MostNames = 12;

    public static IEnumerable<TenderFact> Find(FactText text)
    {
        var certificates = Named(text, FactCue.CertificateAsked, FactCue.CertificateName);
        if (certificates.Count > 0) yield return FactOf("certificates-required", certificates);
        var insurance = Named(text, FactCue.InsuranceAsked, FactCue.InsuranceKind);
        if (insurance.Count > 0) yield return FactOf("insurance-required", insurance);
        else if (text.Of(FactCue.InsuranceAsked).FirstOrDefault(hit => !text.IsSaidBeside(hit, FactCue.OtherInsurance)) is { } asked)
            yield return new("insurance-required", "yes", null, [FactReader.EvidenceOf(asked)]);
        var staff = Named(text, FactCue.StaffAsked, FactCue.StaffRole);
        if (staff.Count > 0) yield return FactOf("staff-required", staff);
        else if (text.Of(FactCue.StaffDeclared) is [var declared, ..])
            yield return new("staff-required", "declaration-only", null, [FactReader.EvidenceOf(declared)]);
    }

    private static List<FactHit> Named(FactText text, FactCue asked, FactCue name)
    {
        var lists = text.Of(asked).SelectMany(ListBelow).ToHashSet();
        return [.. text.Of(name)
            .Where(hit =>
                text.IsSaidBeside(hit, asked) || lists.Contains((hit.Reading, hit.BlockIndex)) || IsSelection(hit))
            .DistinctBy(hit => SignalIndex.FoldWords(hit.Span.In(hit.Reading.Document.Text))).Take(MostNames)];
    }

    // A form of selection lists what is asked without a verb.
    private static bool IsSelection(FactHit hit) =>
        hit.Cue == FactCue.CertificateName && hit.Block.Kind is (BlockKind.TableCell or BlockKind.ListEntry)
        && hit.Reading.Sections[hit.Reading.SectionOf(hit.BlockIndex)].Role == SectionRole.Selection;

    private static TenderFact FactOf(string fact, List<FactHit> names) => new(
        fact, string.Join("; ", names.Select(hit => hit.Span.In(hit.Reading.Document.Text).ReplaceLineEndings(" "))),
        null,
        [.. names.Select(FactReader.EvidenceOf)]);

    // The rest of its own block, and the blocks below as far as the list goes.
    private static IEnumerable<(DocumentReading, int Block)> ListBelow(FactHit hit)
    {
        var blocks = hit.Reading.Document.Blocks;
        if (!hit.Block.Span.In(hit.Reading.Document.Text).Contains(':', StringComparison.Ordinal)) yield break;
        yield return (hit.Reading, hit.BlockIndex);
        if (!hit.Block.Span.In(hit.Reading.Document.Text).TrimEnd().EndsWith(':')) yield break;
        var last = Math.Min(blocks.Count - 1, hit.BlockIndex + LongestList);
        for (var below = hit.BlockIndex + 1; below <= last && blocks[below].Kind != BlockKind.Heading; below++)
            yield return (hit.Reading, below);
    }
}
