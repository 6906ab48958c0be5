namespace Bissib.Procurement.Scanning.Facts;

/// <summary>Reads in which languages bids may be written, as ISO 639-1 codes.</summary>
internal static class LanguageReader
{
    private static readonly (FactCue Cue, string Code)[] Languages =
        [(FactCue.French, "fr"), (FactCue.Dutch, "nl"), (FactCue.German, "de"), (FactCue.English, "en"), (FactCue.Arabic, "ar")];

    public static TenderFact? Find(FactText text)
    {
        foreach (var hit in text.Of(FactCue.BidLanguage))
        {
            var codes = Languages.Where(language => text.IsSaidBeside(hit, language.Cue))
                .Select(language => language.Code).ToList();
            if (codes.Count > 0) return new("language", string.Join("; ", codes), null, [FactReader.EvidenceOf(hit)]);
        }

        return null;
    }
}
