using Bissib.Procurement.Clauses;
using Bissib.Procurement.Scanning.Profile;

namespace Bissib.Procurement.Web.Tenders;

/// <summary>The words of a tender's profile: its form, and what was read of it.</summary>
internal static class ProfileWords
{
    public static readonly Localised Kind = new("Nature du marché", "Aard van de opdracht", "Kind of contract");
    public static readonly Localised Value = new(
        "Valeur estimée, en euros hors TVA",
        "Geraamde waarde, in euro zonder btw",
        "Estimated value, in euros without VAT");
    public static readonly Localised ValueHint = new(
        "Par exemple 250 000",
        "Bijvoorbeeld 250.000",
        "For example 250,000");
    public static readonly Localised Buyer = new("Type d'acheteur", "Soort aanbesteder", "Kind of buyer");
    public static readonly Localised Published = new(
        "Date de publication",
        "Datum van bekendmaking",
        "Date of publication");
    public static readonly Localised NotKnown = new("Non précisé", "Niet ingevuld", "Not given");
    public static readonly Localised ValueWrong = new(
        "La valeur « {0} » n'est pas un montant : écrivez-la en chiffres, par exemple 250 000.",
        "De waarde '{0}' is geen bedrag: schrijf ze in cijfers, bijvoorbeeld 250.000.",
        "The value \"{0}\" is no amount: write it in figures, for example 250,000.");
    public static readonly Localised DayWrong = new(
        "La date « {0} » n'existe pas : écrivez-la jour/mois/année, par exemple 23/11/2026.",
        "De datum '{0}' bestaat niet: schrijf ze als dag/maand/jaar, bijvoorbeeld 23/11/2026.",
        "The date \"{0}\" does not exist: write day/month/year, for example 23/11/2026.");
    public static readonly Localised Region = new(
        "Région de l'acheteur",
        "Gewest van de aanbesteder",
        "Region of the buyer");
    public static readonly Localised Duration = new("Durée, en mois", "Duur, in maanden", "Duration, in months");
    public static readonly Localised Cpv = new("Codes CPV", "CPV-codes", "CPV codes");
    public static readonly Localised CpvHint = new(
        "Par exemple 90910000, séparés par une espace", "Bijvoorbeeld 90910000, gescheiden door een spatie",
        "For example 90910000, parted by a space");
    public static readonly Localised DurationWrong = new(
        "La durée « {0} » n'est pas un nombre de mois : écrivez un nombre entier de 1 à {1}.",
        "De duur '{0}' is geen aantal maanden: schrijf een geheel getal van 1 tot {1}.",
        "The duration \"{0}\" is no number of months: write a whole number from 1 to {1}.");
    public static readonly Localised CpvWrong = new(
        "« {0} » ne contient pas que des codes CPV : écrivez huit chiffres par code, par exemple 90910000.",
        "'{0}' bevat niet alleen CPV-codes: schrijf acht cijfers per code, bijvoorbeeld 90910000.",
        "\"{0}\" does not hold CPV codes only: write eight digits a code, for example 90910000.");

    public static readonly Localised Title = new("Le marché en bref", "De opdracht in het kort", "The tender in short");
    public static readonly Localised Intro = new(
        "Lu dans les documents, ou précisé par vous. Ce qui est incertain ou inconnu rend des obligations « à vérifier ».",
        "Gelezen in de documenten, of door u ingevuld. Wat onzeker of onbekend is, maakt verplichtingen 'na te gaan'.",
        "Read in the documents, or given by you. What is uncertain or unknown leaves duties \"to check\".");
    public static readonly Localised Correct = new(
        "Corriger ou compléter",
        "Verbeteren of aanvullen",
        "Correct or complete");
    public static readonly Localised CorrectHint = new(
        "Ce que vous écrivez prévaut sur ce qui a été lu ; laissez vide ce qui doit être lu. Le marché est aussitôt réévalué.",
        "Wat u schrijft, gaat voor op wat gelezen is; laat leeg wat gelezen moet worden. De opdracht wordt meteen herbekeken.",
        "What you write prevails over what was read; leave empty what is to be read. The tender is judged again at once.");
    public static readonly Localised Save = new(
        "Enregistrer et réévaluer",
        "Bewaren en herbekijken",
        "Save and judge again");
    public static readonly Localised Given = new("précisé par vous", "door u ingevuld", "given by you");
    public static readonly Localised Uncertain = new("incertain", "onzeker", "uncertain");
    public static readonly Localised Unknown = new("non trouvé", "niet gevonden", "not found");
    public static readonly Localised Read = new("Lu dans le texte", "Gelezen in de tekst", "Read in the text");
    public static readonly Localised BuyerName = new(
        "Pouvoir adjudicateur",
        "Aanbestedende overheid",
        "Contracting authority");
    public static readonly Localised Procedure = new("Procédure", "Procedure", "Procedure");
    public static readonly Localised Lots = new("Lots", "Percelen", "Lots");
    public static readonly Localised Deadline = new(
        "Date limite des offres",
        "Uiterste datum voor de offertes",
        "Deadline for bids");
    public static readonly Localised Renewals = new("Reconductions", "Verlengingen", "Renewals");
    public static readonly Localised Subsidised = new("Subsidié", "Gesubsidieerd", "Subsidised");
    public static readonly Localised Yes = new("oui", "ja", "yes");
    public static readonly Localised No = new("non", "nee", "no");
    public static readonly Localised Months = new("{0} mois", "{0} maanden", "{0} months");
    public static readonly Localised Days = new("{0} jours", "{0} dagen", "{0} days");
    public static readonly Localised Euros = new("{0:N2} €", "{0:N2} €", "€ {0:N2}");

    public static Localised Of(ContractKind kind) => kind switch
    {
        ContractKind.Works => new("Travaux", "Werken", "Works"),
        ContractKind.Supplies => new("Fournitures", "Leveringen", "Supplies"),
        _ => new("Services", "Diensten", "Services"),
    };

    public static Localised Of(BuyerType buyer) => buyer switch
    {
        BuyerType.Federal => new("Autorité fédérale", "Federale overheid", "Federal authority"),
        BuyerType.BrusselsRegional => new(
            "Région de Bruxelles-Capitale",
            "Brussels Hoofdstedelijk Gewest",
            "Brussels-Capital Region"),
        BuyerType.BrusselsLocal => new(
            "Pouvoir local bruxellois",
            "Brussels lokaal bestuur",
            "Local authority in Brussels"),
        BuyerType.WalloonRegional => new("Région wallonne", "Waals Gewest", "Walloon Region"),
        BuyerType.WalloonLocal => new("Pouvoir local wallon", "Waals lokaal bestuur", "Local authority in Wallonia"),
        BuyerType.FlemishRegional => new("Autorité flamande", "Vlaamse overheid", "Flemish authority"),
        BuyerType.FlemishLocal => new("Pouvoir local flamand", "Vlaams lokaal bestuur", "Local authority in Flanders"),
        BuyerType.SpecialSectors => new(
            "Secteurs spéciaux (eau, énergie, transports, poste)",
            "Speciale sectoren (water, energie, vervoer, post)",
            "Special sectors (water, energy, transport, post)"),
        _ => new("Autre", "Andere", "Other"),
    };

    public static Localised Of(Region region) => region switch
    {
        Scanning.Profile.Region.Brussels => new("Bruxelles", "Brussel", "Brussels"),
        Scanning.Profile.Region.Flanders => new("Flandre", "Vlaanderen", "Flanders"),
        Scanning.Profile.Region.Wallonia => new("Wallonie", "Wallonië", "Wallonia"),
        Scanning.Profile.Region.Federal => new("Toute la Belgique", "Heel België", "All of Belgium"),
        _ => new("Hors de Belgique", "Buiten België", "Outside of Belgium"),
    };

    public static Localised Of(Procedure procedure) => procedure switch
    {
        Scanning.Profile.Procedure.Open => new("Procédure ouverte", "Openbare procedure", "Open procedure"),
        Scanning.Profile.Procedure.Restricted => new(
            "Procédure restreinte",
            "Niet-openbare procedure",
            "Restricted procedure"),
        Scanning.Profile.Procedure.NegotiatedWithPriorPublication => new(
            "Procédure concurrentielle avec négociation", "Mededingingsprocedure met onderhandeling",
            "Competitive procedure with negotiation"),
        Scanning.Profile.Procedure.SimplifiedNegotiatedWithPriorPublication => new(
            "Procédure négociée directe avec publication préalable",
            "Vereenvoudigde onderhandelingsprocedure met voorafgaande bekendmaking",
            "Direct negotiated procedure with prior publication"),
        Scanning.Profile.Procedure.NegotiatedWithoutPriorPublication => new(
            "Procédure négociée sans publication préalable",
            "Onderhandelingsprocedure zonder voorafgaande bekendmaking",
            "Negotiated procedure without prior publication"),
        Scanning.Profile.Procedure.CompetitiveDialogue => new(
            "Dialogue compétitif",
            "Concurrentiegerichte dialoog",
            "Competitive dialogue"),
        Scanning.Profile.Procedure.InnovationPartnership => new(
            "Partenariat d'innovation",
            "Innovatiepartnerschap",
            "Innovation partnership"),
        Scanning.Profile.Procedure.LowValue => new(
            "Marché de faible montant", "Overheidsopdracht van beperkte waarde", "Contract of low value"),
        Scanning.Profile.Procedure.Concession => new("Concession", "Concessie", "Concession"),
        Scanning.Profile.Procedure.Adapted => new(
            "Procédure adaptée (France)",
            "Aangepaste procedure (Frankrijk)",
            "Adapted procedure (France)"),
        _ => new(
            "Services sociaux et autres services spécifiques", "Sociale en andere specifieke diensten",
            "Social and other specific services"),
    };
}
