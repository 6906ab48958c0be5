using System.Globalization;
using Bissib.Procurement.Clauses;
using Bissib.Procurement.Documents;
using Bissib.Procurement.Scanning.References;

namespace Bissib.Procurement.Scanning;

/// <summary>The sentences that say why a clause counts as missing, and what was searched.</summary>
internal static class MissingWords
{
    public static readonly Localised NothingAsks = new(
        "Le document n'en parle pas et rien ne la rend nécessaire ici.",
        "Het document vermeldt ze niet en niets maakt ze hier nodig.",
        "The document does not mention it, and nothing requires it here.");

    /// <summary>Fit is said where no rule asks for the clause: why it suits the contract.</summary>
    public static Localised Reason(
        Clause clause, IReadOnlyList<DutyVerdict> duties, FindingLevel level, Tender tender, Localised fit,
        IReadOnlyList<IncorporatedDocument> incorporated)
    {
        var why = Why(duties, level, fit);
        return new(In(Language.French), In(Language.Dutch), In(Language.English), In(Language.German));

        string In(Language language) =>
            $"{why(language)} {Searched(clause, tender).In(language)}{Unread(incorporated).In(language)}";
    }

    private static Func<Language, string> Why(IReadOnlyList<DutyVerdict> duties, FindingLevel level, Localised fit)
    {
        var applying = duties.FirstOrDefault(d => d.State == DutyState.Applies);
        var toCheck = duties.FirstOrDefault(d => d.State == DutyState.ToCheck);
        if (applying is not null)
        {
            var isRecommendation = applying.Duty.Level == DutyLevel.Recommended;
            var opening = isRecommendation ? Advised : level == FindingLevel.Mandatory ? Obliged : ToCheck;
            return language => RuleOf(applying, opening, language) + ".";
        }

        if (toCheck is not null) return language => RuleOf(toCheck, ToCheck, language) + UnknownOf(toCheck, language);
        return fit.In;
    }

    private static string RuleOf(DutyVerdict verdict, Localised opening, Language language) =>
        $"{opening.In(language)} {verdict.Duty.Rule.In(language).TrimEnd('.')} ({verdict.Duty.Reference.Cite(language)})";

    private static string UnknownOf(DutyVerdict verdict, Language language) => verdict.Unknown.Count == 0
        ? "."
        : $". {DependsOn.In(language)} {string.Join(", ", verdict.Unknown.Distinct().Select(field => Field(field).In(language)))}.";

    private static Localised Unread(IReadOnlyList<IncorporatedDocument> incorporated)
    {
        if (incorporated.Count == 0) return new("", "", "");
        var names = string.Join(", ", incorporated.Select(document => document.Name));
        return new(
            $" Elle peut figurer dans un document type qui s'applique et n'a pas été lu : {names}.",
            $" Ze kan in een standaarddocument staan dat van toepassing is en niet werd gelezen: {names}.",
            $" It may stand in a standard document that applies and was not read: {names}.");
    }

    private static Localised Searched(Clause clause, Tender tender)
    {
        var languages = tender.Documents.Select(document => document.Language)
            .Where(language => language != Language.Undetermined)
            .Distinct().Order().ToList();
        var count = languages.Sum(language => clause.Signals.GetValueOrDefault(language)?.Count ?? 0);
        var signals = count > 0 ? count : clause.Signals.Values.Sum(list => list.Count);
        return new(
            Text($"Cherché : {signals} formulations{Names(Language.French)} dans {Documents("document", "documents")}, {Read("pages lisibles ", "paragraphes ", "sur")}."),
            Text($"Gezocht: {signals} formuleringen{Names(Language.Dutch)} in {Documents("document", "documenten")}, {Read("leesbare bladzijden", "alinea's", "van")}."),
            Text($"Searched: {signals} wordings{Names(Language.English)} in {Documents("document", "documents")}, {Read("readable pages", "paragraphs", "of")}."));

        string Documents(string one, string more) =>
            Text($"{tender.Documents.Count} {(tender.Documents.Count == 1 ? one : more)}");

        // Pages where there are any: 12 of 14, if 2 cannot be read.
        string Read(string pagesWord, string blocksWord, string of)
        {
            var pages = tender.Documents.Sum(document => document.PageCount ?? 0);
            var readable = pages - tender.Documents.Sum(document => document.UnreadablePages.Count);
            return pages > 0
                ? Text($"{pagesWord}: {readable} {of} {pages}")
                : Text($"{blocksWord}: {tender.Documents.Sum(document => document.Blocks.Count)}");
        }

        string Names(Language ui) =>
            languages.Count == 0
                ? ""
                : $" ({string.Join(", ", languages.Select(language => LanguageName(language).In(ui)))})";
    }

    private static Localised LanguageName(Language language) => language switch
    {
        Language.French => new("français", "Frans", "French"),
        Language.Dutch => new("néerlandais", "Nederlands", "Dutch"),
        Language.English => new("anglais", "Engels", "English"),
        _ => new("allemand", "Duits", "German"),
    };

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static readonly Localised Obliged = new(
        "La règle suivante l'impose :", "De volgende regel legt ze op:", "The following rule requires it:");
    private static readonly Localised Advised = new(
        "La règle suivante la recommande :", "De volgende regel beveelt ze aan:", "The following rule recommends it:");
    private static readonly Localised ToCheck = new("À vérifier :", "Na te gaan:", "To check:");
    private static readonly Localised DependsOn = new(
        "Cela dépend d'éléments qui ne sont pas connus ici :", "Dat hangt af van gegevens die hier niet bekend zijn:",
        "It depends on facts that are not known here:");
    private static Localised Field(string field) => field switch
    {
        "buyer" or "region" => new("l'acheteur", "de aanbestedende overheid", "the buyer"),
        "kind" => new("la nature du marché", "de aard van de opdracht", "the kind of contract"),
        "cpv" => new("le code CPV", "de CPV-code", "the CPV code"),
        "value" => new("la valeur estimée", "de geraamde waarde", "the estimated value"),
        "duration" => new("la durée", "de looptijd", "the duration"),
        _ => new("la date de publication", "de datum van bekendmaking", "the date of publication"),
    };
}
