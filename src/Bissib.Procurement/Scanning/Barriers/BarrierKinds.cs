namespace Bissib.Procurement.Scanning.Barriers;

/// <summary>
/// The barriers that are read. Norms and severities are those of the dossier on access barriers; what needs knowledge of
/// the bidders, or a value that a tender seldom states, is left to a person.
/// </summary>
internal static class BarrierKinds
{
    public static readonly BarrierKind Visit = new(
        "compulsory-visit",
        new("Visite obligatoire", "Verplicht plaatsbezoek", "Compulsory site visit"),
        new("Une visite obligatoire écarte qui ne peut se libérer ; quand une visite est nécessaire, le délai de remise est allongé (art. 59 de la loi du 17 juin 2016).",
            "Een verplicht bezoek sluit uit wie zich niet kan vrijmaken; is een bezoek nodig, dan wordt de termijn verlengd (art. 59 van de wet van 17 juni 2016).",
            "A compulsory visit keeps out whoever cannot come; where one is needed, the time for bids is made longer (art. 59, law of 17 June 2016)."),
        new("Rendez la visite facultative, proposez trois dates et publiez les questions et réponses.",
            "Maak het bezoek facultatief, stel drie data voor en publiceer vragen en antwoorden.",
            "Make the visit optional, offer three dates and publish questions and answers."),
        "be-law-2016-06-17/59");

    public static readonly BarrierKind Translation = new(
        "sworn-translation",
        new("Traduction jurée exigée", "Beëdigde vertaling vereist", "Sworn translation required"),
        new("Bonne pratique : un document d'origine avec une traduction simple suffit le plus souvent.",
            "Goede praktijk: een origineel document met een gewone vertaling volstaat meestal.",
            "Good practice: an original document with a plain translation mostly suffices."),
        new("Acceptez l'original accompagné d'une traduction simple.", "Aanvaard het origineel met een gewone vertaling.",
            "Accept the original with a plain translation."),
        null);

    public static readonly BarrierKind Signature = new(
        "signature-burden",
        new("Signature ou paraphe de chaque page", "Handtekening of paraaf op elke bladzijde", "Signature or initials on each page"),
        new("Bonne pratique : une seule signature, sur le rapport de dépôt, suffit.",
            "Goede praktijk: één handtekening, op het indieningsrapport, volstaat.",
            "Good practice: one signature, on the submission report, is enough."),
        new("Demandez une seule signature, sur le rapport de dépôt.", "Vraag één handtekening, op het indieningsrapport.",
            "Ask for one signature, on the submission report."),
        null);

    public static readonly BarrierKind Turnover = new(
        "turnover-each-of-three-years",
        new("Chiffre d'affaires exigé pour chacune des trois années", "Omzeteis voor elk van de drie jaren", "Turnover required in each of three years"),
        new("Les exigences de sélection sont proportionnées à l'objet du marché (art. 71 de la loi du 17 juin 2016) ; cette exigence écarte les entreprises récentes.",
            "De selectie-eisen staan in verhouding tot het voorwerp (art. 71 van de wet van 17 juni 2016); deze eis sluit jonge ondernemingen uit.",
            "Selection is proportionate to the subject matter (art. 71, law of 17 June 2016); this requirement shuts young firms out."),
        new("Demandez une moyenne, ou moins d'années pour une entreprise récente.", "Vraag een gemiddelde, of minder jaren voor een jonge onderneming.",
            "Ask for an average, or for fewer years from a recent firm."),
        "be-law-2016-06-17/71");

    public static readonly BarrierKind Guarantee = new(
        "guarantee-too-high",
        new("Cautionnement supérieur à 5 %", "Borgtocht hoger dan 5 %", "Performance bond above 5 %"),
        new("Le cautionnement est de 5 % ; un taux plus bas ou l'absence de cautionnement ne demande pas de motivation (art. 25 de l'arrêté royal du 14 janvier 2013).",
            "De borgtocht bedraagt 5 %; een lager percentage of geen borgtocht vraagt geen motivering (art. 25 van het koninklijk besluit van 14 januari 2013).",
            "The bond is 5 %; a lower one or none needs no reasons (art. 25, royal decree of 14 January 2013)."),
        new("Renoncez au cautionnement, ou ramenez-le à 1 ou 2 %.", "Zie af van de borgtocht, of breng hem op 1 of 2 %.",
            "Waive the bond, or set it at 1 or 2 %."),
        "be-rd-2013-01-14/25");

    public static readonly BarrierKind Payment = new(
        "payment-long",
        new("Délai de paiement supérieur à 30 jours", "Betalingstermijn van meer dan 30 dagen", "Payment later than 30 days"),
        new("Un seul délai de 30 jours, vérification comprise ; davantage à des conditions strictes (art. 95 de l'arrêté royal du 14 janvier 2013).",
            "Eén termijn van 30 dagen, nazicht inbegrepen; langer enkel onder strikte voorwaarden (art. 95 van het koninklijk besluit van 14 januari 2013).",
            "One period of 30 days, checking included; longer only on strict conditions (art. 95, royal decree of 14 January 2013)."),
        new("Payez dans les 30 jours, tout compris.", "Betaal binnen 30 dagen, alles inbegrepen.", "Pay within 30 days in all."),
        "be-rd-2013-01-14/95");

    public static readonly BarrierKind Price = new(
        "price-weight-high",
        new("Poids du prix supérieur à 60 %", "Prijs weegt meer dan 60 %", "Price weighs more than 60 %"),
        new("Bonne pratique : le prix pèse de 40 à 50 % et un critère social ou environnemental 10 % au moins.",
            "Goede praktijk: de prijs weegt 40 tot 50 % en een sociaal of milieucriterium minstens 10 %.",
            "Good practice: price weighs 40 to 50 % and a social or environmental criterion at least 10 %."),
        new("Ramenez le prix à 40 ou 50 % et ajoutez un critère social ou environnemental.",
            "Breng de prijs op 40 of 50 % en voeg een sociaal of milieucriterium toe.",
            "Bring price down to 40 or 50 % and add a social or environmental criterion."),
        null);

    public static readonly IReadOnlyList<BarrierKind> All =
        [Visit, Translation, Signature, Turnover, Guarantee, Payment, Price];
}
