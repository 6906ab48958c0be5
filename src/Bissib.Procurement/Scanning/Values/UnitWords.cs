namespace Bissib.Procurement.Scanning.Values;

/// <summary>
/// Recognises units in folded words of four languages, and what an amount is counted by ("par heure").
/// </summary>
internal static class UnitWords
{
    private static readonly Dictionary<string, string> Units = Table(
        "% % pourcent pourcents procent percent prozent",
        "points point points pt pts punt punten ptn punkt punkte punkten marks",
        "EUR € eur euro euros",
        "hours heure heures h uur uren u hour hours stunde stunden",
        "days jour jours journee journees dag dagen day days tag tage tagen kalenderdag kalenderdagen werkdag werkdagen werktage arbeitstage",
        "weeks semaine semaines week weken weeks woche wochen",
        "months mois maand maanden month months monat monate monaten",
        "years an ans annee annees jaar jaren year years jahr jahre jahren",
        "persons personne personnes persoon personen person persons people travailleur travailleurs travailleuse travailleuses "
            + "werknemer werknemers worker workers stagiaire stagiaires stagiair stagiairs trainee trainees apprenti apprentis "
            + "apprentie apprenties apprentice apprentices leerling leerlingen demandeur demandeurs werkzoekende werkzoekenden "
            + "jobseeker jobseekers beneficiaire beneficiaires begunstigde begunstigden deelnemer deelnemers participants "
            + "ouvrier ouvriers arbeider arbeiders employee employees arbeitnehmer beschaftigte beschaftigten auszubildende "
            + "auszubildenden praktikant praktikanten langdurig chomeur chomeurs",
        "fte etp vte fte ftes vollzeitstellen",
        "kg kg kilo kilos kilogram kilogrammes", "g g gramme grammes gram", "t tonne tonnes ton tonnen",
        "l l litre litres liter liters", "kwh kwh", "kw kw", "w w watt", "db db dba", "km km", "m m", "lm lm");

    private static readonly Dictionary<string, string> Bases = Table(
        "breach manquement manquements infraction infractions tekortkoming tekortkomingen inbreuk inbreuken overtreding breach "
            + "infringement verstoss fait feit",
        "finding constat constats constatation vaststelling finding feststellung",
        "delivery livraison levering delivery lieferung",
        "quarters trimestre kwartaal trimester quarter quartal");

    // Words that may stand between a number and what it counts: "1 500 effectieve uren".
    private static readonly HashSet<string> NotBetween = new(
        ("a de des du d et ou en of op van voor per par l le la les het een un une and or to tot bis von der die das the in au aux "
            + "est sont is zijn pour sur avec met dans lot lots perceel").Split(' '),
        StringComparer.Ordinal);

    private static readonly HashSet<string> Per = new("par per pro je by".Split(' '), StringComparer.Ordinal);

    private static readonly HashSet<string> Each = new(
        "par per pro je by chaque toute tout elk elke ieder iedere each every any jede jeder jedes".Split(' '),
        StringComparer.Ordinal);

    /// <summary>
    /// The unit that starts at a word, with its last word; own is the word of the clause's parameter, or null.
    /// </summary>
    public static At<string>? Find(WordStretch words, int word, OwnUnit? own)
    {
        var form = words.Form(word);
        if (form.Length == 0) return null;
        if (own?.IsWord(form) == true) return new(own.Code, word, word);
        if (form is "pour" or "per" && words.Form(word + 1) is "cent") return new("%", word, word + 1);
        if (form is "equivalent" or "equivalents" or "voltijdse" or "voltijds") return FullTime(words, word);
        if (Units.TryGetValue(form, out var unit))
        {
            // "3 points de pourcentage" are no points of a criterion.
            if (unit == "points" && words.Form(word + 2).StartsWith("pourcentage", StringComparison.Ordinal))
                return new("percentage points", word, word + 2);
            return new(unit, word, word);
        }

        return IsHours(form) ? new("hours", word, word) : null;
    }

    /// <summary>As <see cref="Find"/>, past one adjective.</summary>
    public static At<string>? FindBehind(WordStretch words, int word, OwnUnit? own)
    {
        if (Find(words, word, own) is { } near) return near;
        var mayPass = !words.IsNumber(word) && words.Form(word).Length > 2 && !NotBetween.Contains(words.Form(word))
            && words.After(word - 1).Trim().IsEmpty && words.After(word).Trim().IsEmpty;
        return mayPass && Find(words, word + 1, own) is { Value: "hours" or "persons" or "days" } far
            && words.Form(word + 1).Length > 2
            ? far
            : null;
    }

    /// <summary>The noun right behind a number, where it is no general unit: "bacs".</summary>
    public static string? FindNoun(WordStretch words, int word) =>
        words.Form(word).Length > 3 && !words.IsNumber(word) && !NotBetween.Contains(words.Form(word))
            && words.After(word - 1).Trim().IsEmpty
            ? words.Form(word)
            : null;

    /// <summary>What is said right behind an amount: "par jour et par personne", "/ heure".</summary>
    public static At<string>? FindPer(WordStretch words, int word)
    {
        var bases = new SortedSet<string>(StringComparer.Ordinal);
        var last = word - 1;
        for (var at = word; at < words.End; at = last + 1)
        {
            if (bases.Count > 0 && words.Form(at) is "et" or "en" or "and" or "und") at++;
            var isSlash = words.After(at - 1).Trim() is "/" && at == last + 1;
            if (!isSlash && !Per.Contains(words.Form(at))) break;
            if (BaseAt(words, isSlash ? at : at + 1) is not { } found) break;
            bases.Add(found.Value);
            last = found.Last;
        }

        return bases.Count == 0 ? null : new(string.Join('+', bases), word, last);
    }

    /// <summary>
    /// What an amount farther on in the sentence is counted by: "Chaque heure manquante …", "Voor elk uur …".
    /// </summary>
    public static string? FindPerIn(WordStretch words)
    {
        for (var word = words.First; word < words.End; word++)
            if (Each.Contains(words.Form(word)) && BaseAt(words, word + 1) is { } found) return found.Value;
        return null;
    }

    // The noun may have a word before it: "par nouvelle infraction", "per ontbrekend uur".
    private static At<string>? BaseAt(WordStretch words, int word)
    {
        for (var at = word; at < word + 4; at++)
        {
            var form = words.Form(at);
            if (form.Length == 0 || (at > word && (form.Length == 1 || words.After(at - 1).ContainsAny(',', ':'))))
                break;
            if (Find(words, at, null) is { Value: not ("%" or "EUR" or "points") } unit) return unit;
            if (Bases.TryGetValue(form, out var counted)) return new(counted, at, at);
            if (form is "par" or "per" or "et" or "and" or "und") break;
        }

        return words.Form(word).Length > 2 && !words.IsNumber(word) ? new(words.Form(word), word, word) : null;
    }

    private static At<string>? FullTime(WordStretch words, int word) =>
        words.Form(word + 1) is "temps" or "equivalent" or "equivalenten" ? new("fte", word, word + 1) : null;

    // "arbeidsuren", "doelgroepuren", "Integrationsstunden"; not the hours at which an office is open.
    private static bool IsHours(string form) =>
        form.Length > 5
            && (form.EndsWith("uren", StringComparison.Ordinal) || form.EndsWith("stunden", StringComparison.Ordinal)
            || form.EndsWith("uur", StringComparison.Ordinal))
        && !form.StartsWith("kantoor", StringComparison.Ordinal)
        && !form.StartsWith("openings", StringComparison.Ordinal)
        && !form.StartsWith("duren", StringComparison.Ordinal) && !form.EndsWith("duren", StringComparison.Ordinal)
        && !form.EndsWith("turen", StringComparison.Ordinal) && !form.EndsWith("huren", StringComparison.Ordinal);

    private static Dictionary<string, string> Table(params string[] rows) =>
        rows.Select(row => row.Split(' '))
            .SelectMany(row => row.Skip(1).Distinct().Select(word => (word, Unit: row[0])))
            .ToDictionary(pair => pair.word, pair => pair.Unit, StringComparer.Ordinal);
}
