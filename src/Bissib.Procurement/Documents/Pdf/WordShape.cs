namespace Bissib.Procurement.Documents.Pdf;

/// <summary>
/// Tells text from the letters that a file with a wrong table of letters (ToUnicode) gives: "DĂĕŽŶŶĞƌŝĞ", "0DoRQQHULH".
/// In French, Dutch, English and German seven letters make up more than half of any text, also of lists and tables.
/// </summary>
internal static class WordShape
{
    private const int FewLetters = 200;
    private const double GarbledShare = 0.25;
    private const string Common = "eairnstéèàEAIRNSTÉÈÀ";

    public static bool IsGarbled(IEnumerable<WordFinder> finders)
    {
        var (letters, common, foreign) = (0, 0, 0);
        foreach (var word in finders.SelectMany(f => f.Words))
            foreach (var character in word.Text)
                if (!char.IsLetter(character)) continue;
                else if (character > '\u024f') foreign++;
                else
                {
                    letters++;
                    if (Common.Contains(character, StringComparison.Ordinal)) common++;
                }

        return letters >= FewLetters && letters > foreign && common < GarbledShare * letters;
    }
}
