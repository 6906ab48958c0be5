using Bissib.Procurement.Scanning.Profile;

namespace Bissib.Procurement.Scanning.Facts;

/// <summary>Reads facts that have one of a few values: from a form first, then from sentences.</summary>
internal static class ChoiceReader
{
    public static TenderFact? Find(FactText text, ChoiceFact choice)
    {
        if (choice.Label is { } label && text.Of(label).Where(hit => hit.IsLabel)
            .Select(hit => InForm(text, choice, hit))
            .FirstOrDefault(fact => fact is not null) is { } stated) return stated;
        var all = choice.Values.SelectMany(value => text.Of(value.Cue)).ToList();
        foreach (var (cue, value) in choice.Values)
        {
            var hits = text.Of(cue).Where(hit => !all.Exists(hit.IsWithin) && !IsOther(text, choice, hit)).ToList();
            if (hits.Count > 0)
                return new(
                    choice.Fact, value, null, [.. hits.Take(FactReader.MostEvidence).Select(FactReader.EvidenceOf)]);
        }

        return null;
    }

    private static bool IsOther(FactText text, ChoiceFact choice, FactHit hit) =>
        choice.Other is { } other && text.IsSaidBeside(hit, other);

    private static TenderFact? InForm(FactText text, ChoiceFact choice, FactHit label)
    {
        foreach (var range in ProfileText.Reach(label))
        {
            var value = text.SaysNone(range) ? choice.None
                : text.FirstIn(FactCue.Yes, range) is { } yes && yes.FirstWord == range.First ? choice.Yes
                : null;
            if (value is null) continue;
            var span = range.Span(range.First, range.End - 1);
            return new(choice.Fact, value, null, [ProfileText.Evidence(label, span)]);
        }

        return null;
    }
}
