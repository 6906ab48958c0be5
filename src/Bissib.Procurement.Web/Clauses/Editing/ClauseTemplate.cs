namespace Bissib.Procurement.Web.Clauses.Editing;

/// <summary>
/// What a new clause begins with: every key that a clause file needs, in its order, with words to be written over. It
/// can be loaded as it is, so that the check tells what is still to be done.
/// </summary>
internal static class ClauseTemplate
{
    public static ClauseText Text { get; } = ClauseText.Of(
        """
        # Every key, its order and the language of signals: clauses/README.md. Lines that start with # are remarks.
        title: {fr: "Titre", nl: "Titel", en: "Title", de: "Titel"}
        summary:
          fr: "Ce que la clause demande."
          nl: "Wat de clausule vraagt."
          en: "What the clause asks."
          de: "Was die Klausel verlangt."
        stage: [execution-condition]
        contracts: [works, supplies, services]
        text:
          fr: |
            Titre de la clause

            Le texte à insérer dans le cahier des charges.
          nl: |
            Titel van de clausule

            De tekst om in het bestek op te nemen.
        verification: {fr: "Comment on le prouve.", nl: "Hoe men het bewijst."}
        guidance: {fr: "Conseils à l'acheteur.", nl: "Raad voor de aankoper."}
        references: [be-law-2016-06-17/87]
        signals:
          fr: {strong: ["titre de la clause"]}
          nl: {strong: ["titel van de clausule"]}
          en: {strong: ["title of the clause"]}
          de: {strong: ["titel der klausel"]}
        found:
          fr: ["Le «titre de la clause» s'applique."]
          nl: ["De «titel van de clausule» geldt."]
          en: ["The «title of the clause» applies."]
          de: ["Der «Titel der Klausel» gilt."]
        not-found:
          fr: ["Le titre du marché."]
          nl: ["De titel van de opdracht."]
          en: ["The title of the contract."]
          de: ["Der Titel des Auftrags."]
        source: "Where the idea comes from"
        checked: 2026-01-01
        """,
        """
        # At least 50 yes and 25 no in fr and nl, 10 and 5 in en and de, and 4 pairs: clauses/README.md.
        fr:
          yes: ["Le titre de la clause s'applique."]
          no: ["Le titre du marché."]
        nl:
          yes: ["De titel van de clausule geldt."]
          no: ["De titel van de opdracht."]
        en:
          yes: ["The title of the clause applies."]
          no: ["The title of the contract."]
        de:
          yes: ["Der Titel der Klausel gilt."]
          no: ["Der Titel des Auftrags."]
        pairs:
          - fr: "Le titre de la clause s'applique."
            nl: "De titel van de clausule geldt."
        """);
}
