namespace Bissib.Procurement.Web.Clauses.Editing;

/// <summary>The forms of the messages about the words of a signal.</summary>
internal static class PhraseForms
{
    public static readonly IReadOnlyList<CheckMessageForm> All =
    [
        Of("'(.*)' closes nothing", "« {2} » ne ferme rien", "'{2}' sluit niets"),
        Of("it may be empty: (.*)", "un mot au moins est nécessaire", "minstens één woord is nodig"),
        Of("it starts with a gap", "il ne peut pas commencer par un intervalle",
            "het kan niet met een tussenruimte beginnen"),
        Of("a gap cannot stand before \\[ \\]: put it inside",
            "un intervalle ne peut pas précéder [ ] : placez-le à l'intérieur",
            "een tussenruimte kan niet vóór [ ] staan: zet ze erbinnen"),
        Of("a gap must be followed by a word",
            "un intervalle doit être suivi d'un mot", "na een tussenruimte moet een woord komen"),
        Of("it has more than (.*) words: split it",
            "il compte plus de {2} mots : scindez-le", "het telt meer dan {2} woorden: splits het"),
        Of("'(.)' is missing", "« {2} » manque", "'{2}' ontbreekt"),
        Of("a gap is written (.*)", "un intervalle s'écrit <1> à <20>", "een tussenruimte schrijft u als <1> tot <20>"),
        Of("a range of numbers is written (.*), the lower number first",
            "un intervalle de nombres s'écrit {2}, le plus petit d'abord",
            "een bereik van getallen schrijft u als {2}, het kleinste eerst"),
        Of("'\\*' stands at the start or end of a word; use (.*) for words in between",
            "« * » se place au début ou à la fin d'un mot ; pour des mots entre deux, écrivez {2}",
            "'*' staat aan het begin of het einde van een woord; schrijf {2} voor woorden ertussen"),
        Of("'\\*' cannot stand inside a word", "« * » ne peut pas être dans un mot",
            "'*' kan niet binnen een woord staan"),
        Of("'\\*' cannot stand at a number; (.*)",
            "« * » ne peut pas accompagner un nombre ; « # » est un nombre quelconque",
            "'*' kan niet bij een getal staan; '#' is om het even welk getal"),
    ];

    // Each begins with the phrase as it is written, and with the place in it.
    private static CheckMessageForm Of(string pattern, string french, string dutch) => CheckMessageForms.Of(
        $"the phrase '(.*)' is wrong at letter ([0-9]+): {pattern}",
        $"les mots « {{0}} », au caractère {{1}} : {french}", $"de woorden '{{0}}', bij teken {{1}}: {dutch}");
}
