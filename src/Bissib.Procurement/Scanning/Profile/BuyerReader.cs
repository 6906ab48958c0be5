using Bissib.Procurement.Clauses;
using Bissib.Procurement.Documents;

namespace Bissib.Procurement.Scanning.Profile;

/// <summary>A buyer's name as it stands in a document.</summary>
internal readonly record struct BuyerName(string Name, DocumentReading Reading, TextSpan Span)
{
    /// <summary>Without regard to case, accents and articles.</summary>
    public bool Equals(BuyerName other) => SignalIndex.FoldWords(Name) == SignalIndex.FoldWords(other.Name);

    public override int GetHashCode() => SignalIndex.FoldWords(Name).GetHashCode(StringComparison.Ordinal);
}

/// <summary>
/// Reads who buys: the words behind "Pouvoir adjudicateur" or its like, or the part of the title page that starts with
/// the name of an authority ("COMMUNE DE …").
/// </summary>
internal static class BuyerReader
{
    // A name without the word for an authority is short, or it is a sentence.
    private const int MostWordsOfOthers = 7;

    public static ProfileField<BuyerName>? Find(ProfileText text)
    {
        var labelled = text.Of([ProfileCue.Buyer, ProfileCue.SpecialSectorsBuyer]).OrderBy(hit => hit.FirstWord)
            .Select(hit => AfterLabel(text, hit)).OfType<Candidate<BuyerName>>();
        var titled = AuthorityReader.OnTitlePages(text).Select(InTitle).OfType<Candidate<BuyerName>>();
        return FieldChooser.Choose(labelled.Concat(titled));
    }

    private static Candidate<BuyerName>? AfterLabel(ProfileText text, ProfileHit hit)
    {
        var rank = text.RankOf(hit);
        foreach (var range in ProfileText.Reach(hit)
            .Where(range => !range.IsEmpty && !text.Has(ProfileCue.Buyer, range)))
        {
            var start = range.Reading.Text.Words[range.First].Span.Start;
            if (range.First == hit.LastWord + 1) start = hit.Span.End;
            var end = range.Reading.Text.Words[range.End - 1].Span.End;
            if (NameText.Read(range.Reading.Document.Text, new(start, end)) is not { } span) continue;
            var isAuthority = AuthorityReader.In(text, range.Reading, span) is not null;
            var isStated = rank == PlaceRank.Labelled || NameText.FollowsVerb(range.Reading.Document.Text, start);
            if (!isAuthority && !isStated) continue;
            if (!char.IsUpper(range.Reading.Document.Text[span.Start]) && !IsAuthorityFirst(text, range.Reading, span))
                continue;
            var blanks = span.In(range.Reading.Document.Text).Count(letter => letter == ' ');
            if (!isAuthority && blanks >= MostWordsOfOthers) continue;
            // "Le maître d'ouvrage est la Commune de …" says it as clearly as a label.
            var place = isAuthority && isStated ? PlaceRank.Labelled : rank > PlaceRank.Title ? rank : PlaceRank.Title;
            return new(new(span.In(range.Reading.Document.Text), range.Reading, span), place,
                ProfileText.Evidence(hit, span), isAuthority);
        }

        return null;
    }

    private static bool IsAuthorityFirst(ProfileText text, DocumentReading reading, TextSpan span) =>
        AuthorityReader.In(text, reading, span) is { } authority && authority.Span.Start == span.Start;

    private static Candidate<BuyerName>? InTitle(ProfileHit hit)
    {
        var text = hit.Reading.Document.Text;
        if (NameText.Read(text, new(hit.Span.Start, hit.Block.Span.End)) is not { } span
            || !char.IsUpper(text[span.Start])) return null;
        var evidence = new Evidence(hit.Reading.Document, span, Kebab.Name(hit.Cue), []) { Context = span };
        return new(new(span.In(text), hit.Reading, span), PlaceRank.Title, evidence);
    }
}
