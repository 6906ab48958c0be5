namespace Bissib.Procurement.Scanning.Profile;

/// <summary>
/// Adds up the estimates of the lots in a table: every row must give one, and a row "total" is the answer itself. The
/// head of the column says what the amounts are.
/// </summary>
internal static class LotSum
{
    public static ProfileField<decimal>? Find(ProfileText text) =>
        FieldChooser.Choose(text.Of([ProfileCue.Value, ProfileCue.MaximumValue]).Where(hit => IsHead(text, hit))
            .Select(hit => Sum(text, hit)).OfType<Candidate<decimal>>());

    private static bool IsHead(ProfileText text, ProfileHit hit)
    {
        var head = WordRange.OfBlock(hit.Reading, hit.BlockIndex);
        return hit.Block.Cell is { Row: 0 } cell && !text.Has(ProfileCue.Yearly, head)
            && !text.Has(ProfileCue.OtherAmount, head)
            && (text.Has(ProfileCue.VatExcluded, head) || !text.Has(ProfileCue.VatIncluded, head))
            && text.Of(ProfileCue.Lot)
                .Any(lot => lot.Reading == hit.Reading && lot.Block.Cell is { Row: 0 } other
                && other.Table == cell.Table);
    }

    private static Candidate<decimal>? Sum(ProfileText text, ProfileHit head)
    {
        var (sum, total, evidence) = (0m, (decimal?)null, ProfileText.Evidence(head, head.Span));
        foreach (var (block, isTotal) in Rows(text, head))
        {
            var range = WordRange.OfBlock(head.Reading, block);
            if (AmountFinder.Find(range, mayBeBare: true).ToList() is not [{ Value: > 0 } only]) return null;
            if (isTotal) (total, evidence) = (only.Value,
                ProfileText.Evidence(head, range.Span(only.First, only.Last)));
            else sum += only.Value;
        }

        var isClear = (total is null || total == sum)
            && text.Has(ProfileCue.VatExcluded, WordRange.OfBlock(head.Reading, head.BlockIndex));
        return sum > 0 ? new(total ?? sum, PlaceRank.Labelled, evidence, isClear) : null;
    }

    private static IEnumerable<(int Block, bool IsTotal)> Rows(ProfileText text, ProfileHit head)
    {
        var (blocks, cell) = (head.Reading.Document.Blocks, head.Block.Cell!.Value);
        for (var block = head.BlockIndex + 1; block < blocks.Count && blocks[block].Cell is { } other
            && other.Table == cell.Table; block++)
        {
            if (other.Column != cell.Column || other.Row == cell.Row) continue;
            var isTotal = head.Reading.Document.OtherCellsOf(block)
                .Any(one => text.Has(ProfileCue.Total, WordRange.OfBlock(head.Reading, one)));
            yield return (block, isTotal);
        }
    }
}
