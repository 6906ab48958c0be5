namespace Bissib.Procurement.Documents;

/// <summary>
/// What the words of a text say of its language, in points: a function word gives one, shared by the languages that
/// have it; a word whose letters look like one language gives less. Words of Spanish and Italian count as
/// foreign, in the place of <see cref="Language.Undetermined"/>.
/// </summary>
internal readonly struct LanguageEvidence
{
    private const int Languages = 5;
    private const int LongestWord = 24;
    private const double Strong = 0.7;
    private const double Weak = 0.3;

    private static readonly Dictionary<string, double[]> Words = BuildWords();

    private readonly double[] points;

    private LanguageEvidence(double[] points, int wordCount)
    {
        this.points = points;
        WordCount = wordCount;
    }

    public int WordCount { get; }

    public double this[Language language] => points[(int)language];

    /// <summary>The language with most points; Undetermined where the foreign ones lead.</summary>
    public Language Best => (Language)Array.IndexOf(points, points.Max());

    public double Total => points.Sum();

    /// <summary>How far the best is before the second, in points.</summary>
    public double Lead
    {
        get
        {
            var best = points.Max();
            var second = 0.0;
            var isMet = false;
            foreach (var value in points)
            {
                if (value == best && !isMet) isMet = true;
                else second = Math.Max(second, value);
            }

            return best - second;
        }
    }

    public static LanguageEvidence Read(ReadOnlySpan<char> text)
    {
        var points = new double[Languages];
        var lookup = Words.GetAlternateLookup<ReadOnlySpan<char>>();
        Span<char> buffer = stackalloc char[LongestWord];
        var count = 0;
        for (var start = 0; start < text.Length;)
        {
            while (start < text.Length && !char.IsLetter(text[start])) start++;
            var end = start;
            while (end < text.Length && char.IsLetter(text[end])) end++;
            if (end == start) break;
            count++;
            var word = text[start..Math.Min(end, start + LongestWord)];
            // A word cut off at its head still shows its ending.
            if (end - start > LongestWord) word = text[(end - LongestWord)..end];
            var lower = buffer[..word.ToLowerInvariant(buffer)];
            if (lookup.TryGetValue(lower, out var shares)) Add(points, shares);
            else AddForm(points, lower);
            start = end;
        }

        return new(points, count);
    }

    /// <summary>
    /// How many of the words of three letters and more are function words of one of the four languages: a fifth and
    /// more in running text. Shorter ones occur in any language.
    /// </summary>
    public static double Familiarity(IReadOnlyCollection<string> words)
    {
        var longer = words.Select(word => word.Trim('.', ',', ';', ':').ToLowerInvariant())
            .Where(word => word.Length >= 3).ToList();
        var known = longer.Count(word => Words.TryGetValue(word, out var shares) && shares[0] < 1);
        return longer.Count == 0 ? 0 : (double)known / longer.Count;
    }

    private static void Add(double[] points, double[] shares)
    {
        for (var index = 0; index < points.Length; index++) points[index] += shares[index];
    }

    private static void AddForm(double[] points, ReadOnlySpan<char> word)
    {
        if (word.Length < 3) return;
        var (language, lead) = LanguageLetters.Read(word);
        if (lead > 0) points[(int)language] += lead > 1 ? Strong : Weak;
    }

    private static Dictionary<string, double[]> BuildWords()
    {
        var lists = new[]
        {
            (Language.Undetermined, """
                el los las del por para y como más pero il che di della delle degli nel sono una con per
                """),
            (Language.French, """
                le la les l un une des du de d et en est sont été être au aux ce cet cette ces dans pour par sur
                avec sans sous que qu qui quoi ou où ne n pas plus il elle ils elles leur leurs son sa ses se s si y
                à ont ainsi afin dont lors tout toute tous toutes aucun aucune entre selon chaque même doit doivent
                peut peuvent sera seront soit marché marchés offre offres prix lot lots travaux adjudicataire
                soumissionnaire soumissionnaires cahier charges entreprise service services heures jours mois an ans
                objet durée clause clauses annexe montant nombre total points point pts euros date nom adresse lieu
                oui non critère critères délai délais article personnes
                """),
            (Language.Dutch, """
                de het een en van voor met zijn is wordt worden werd aan bij deze dit die dat door naar niet ook op
                te tot uit of als om in er zal zullen moet moeten kan kunnen mag mogen heeft hebben indien volgens
                elke elk alle geen over onder tussen tijdens binnen na per meer dan wat wie welke hun haar zich maar
                nog reeds minstens opdracht opdrachten opdrachtnemer inschrijver inschrijvers offerte offertes prijs
                prijzen perceel percelen werken diensten uren dagen maanden jaar bestek bestelling voorwerp duur
                clausule clausules bijlage bedrag aantal totaal punten punt ptn euro hoogstens gunningscriterium
                gunningscriteria datum naam adres plaats ja nee criterium termijn artikel personen gemeente
                """),
            (Language.English, """
                the a an and or of to in on at for by with from as is are be been was were this that these those
                which who will shall must may can not no any all each every it its their they such if than other
                under within contract contracts contractor tender tenderer tenderers tenders price works hours days
                months year years lot lots points number date name address yes article persons least least workers
                supplier service services clause clauses article articles customer agreement performance
                """),
            (Language.German, """
                der die das den dem des ein eine einer eines einem einen und oder in im an am auf aus bei beim mit
                nach von vom zu zum zur für über unter zwischen durch ist sind wird werden wurde hat haben kann
                können muss müssen soll darf nicht kein keine auch als wie wenn sich er sie es sowie gemäß jede
                jeder alle auftrag auftrags auftragnehmer bieter angebot angebote preis los lose stunden tage monate
                jahr jahre frist name ja nein artikel personen anzahl mindestens punkte euro
                """),
        };
        var owners = new Dictionary<string, List<Language>>();
        foreach (var (language, list) in lists)
        {
            foreach (var word in list.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries).Distinct())
            {
                if (!owners.TryGetValue(word, out var known)) owners[word] = known = [];
                known.Add(language);
            }
        }

        return owners.ToDictionary(pair => pair.Key, pair => Shares(pair.Value));
    }

    private static double[] Shares(List<Language> languages)
    {
        var shares = new double[Languages];
        foreach (var language in languages) shares[(int)language] = 1.0 / languages.Count;
        return shares;
    }
}
