using System.Globalization;
using Bissib.Procurement.Clauses;
using Bissib.Procurement.Law;

namespace Bissib.Procurement.Scanning.References;

/// <summary>Holds an act against the day of a tender.</summary>
internal static class OutdatedAct
{
    /// <summary>Null where the act was, or may well have been, in force. The evidence is left to the caller.</summary>
    public static OutdatedReference? Judge(LegalAct act, TenderDay tender, Catalogue catalogue)
    {
        var direct = act.ReplacedBy is { } id ? catalogue.Law.GetValueOrDefault(id) : null;
        var end = act.InForceTo ?? direct?.InForceFrom?.AddDays(-1);
        if ((end ?? direct?.Date) is not { } last || (tender.Day ?? act.Checked) <= last) return null;
        var successor = Successor(act, tender.Day ?? act.Checked, catalogue);
        DateOnly? since = end?.AddDays(1);
        return new()
        {
            Id = act.Id,
            Name = act.ShortTitle,
            Successor = successor?.ShortTitle,
            Since = since,
            IsToCheck = act.InForceTo is null || !tender.IsSure,
            Message = tender.Doubted(Message(act, successor, since)),
            Evidence = [],
        };
    }

    // The law of 1993 gave way to that of 2006, and that to the law of 2016: a tender of 2026 is to cite the last one.
    private static LegalAct? Successor(LegalAct act, DateOnly day, Catalogue catalogue)
    {
        var passed = new HashSet<string>();
        LegalAct? successor = null;
        for (var id = act.ReplacedBy; id is not null && passed.Add(id) && catalogue.Law.TryGetValue(id, out var next); id = next.ReplacedBy)
        {
            successor = next;
            if (next.InForceTo is not { } last || day <= last) break;
        }

        return successor;
    }

    private static Localised Message(LegalAct act, LegalAct? successor, DateOnly? since)
    {
        return new(
            Sentence(Language.French, "« {0} » n'est plus en vigueur{1}.", " depuis le {0}", " À citer : {0}."),
            Sentence(Language.Dutch, "“{0}” is niet meer van kracht{1}.", " sinds {0}", " Te vermelden: {0}."),
            Sentence(Language.English, "“{0}” is no longer in force{1}.", " since {0}", " Cite instead: {0}."));

        string Sentence(Language language, string what, string from, string instead)
        {
            var day = since is { } first
                ? Format(from, first.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture))
                : "";
            return Format(what, act.ShortTitle.In(language), day)
                + (successor is null ? "" : Format(instead, successor.ShortTitle.In(language)));
        }
    }

    private static string Format(string words, params object[] values) =>
        string.Format(CultureInfo.InvariantCulture, words, values);
}
