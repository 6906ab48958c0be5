namespace Bissib.Procurement.Annotation;

/// <summary>Why a file is not annotated, or only with comments, and what a person can do.</summary>
internal static class PermissionWords
{
    public static readonly Localised Macros = new(
        "Le fichier contient des macros : il n'en est pas remis de copie. Enregistrez-le au format .docx pour l'annoter.",
        "Het bestand bevat macro's: er wordt geen kopie van gemaakt. Sla het op als .docx om het te annoteren.",
        "The file holds macros: no copy of it is handed out. Save it as .docx to have it annotated.");

    public static readonly Localised Template = new(
        "Le fichier est un modèle Word. Enregistrez-le au format .docx pour l'annoter.",
        "Het bestand is een Word-sjabloon. Sla het op als .docx om het te annoteren.",
        "The file is a Word template. Save it as .docx to have it annotated.");

    public static readonly Localised Signed = new(
        "Le fichier porte une signature numérique, que toute modification invaliderait. Annotez une version non signée.",
        "Het bestand draagt een digitale handtekening, die bij elke wijziging vervalt. Annoteer een niet-ondertekende versie.",
        "The file bears a digital signature, which any change would break. Annotate a version that is not signed.");

    public static readonly Localised ReadOnly = new(
        "Le document est protégé en lecture seule. Levez la protection dans Word (Révision, Restreindre la modification) pour l'annoter.",
        "Het document is beveiligd als alleen-lezen. Hef de beveiliging op in Word (Controleren, Bewerking beperken) om het te annoteren.",
        "The document is protected as read-only. Lift the protection in Word (Review, Restrict Editing) to have it annotated.");

    public static readonly Localised Forms = new(
        "Le document est un formulaire protégé. Levez la protection dans Word (Révision, Restreindre la modification) pour l'annoter.",
        "Het document is een beveiligd formulier. Hef de beveiliging op in Word (Controleren, Bewerking beperken) om het te annoteren.",
        "The document is a protected form. Lift the protection in Word (Review, Restrict Editing) to have it annotated.");

    public static readonly Localised CommentsOnly = new(
        "La protection du document n'autorise que des commentaires : les textes proposés y figurent.",
        "De beveiliging van het document laat enkel opmerkingen toe: daarin staan de voorgestelde teksten.",
        "The document's protection only allows comments: the proposed texts stand in them.");

    public static readonly Localised Unproven = new(
        "Le contrôle de la copie annotée a échoué : les textes proposés figurent dans des commentaires.",
        "De controle van de geannoteerde kopie is mislukt: de voorgestelde teksten staan in opmerkingen.",
        "The check of the annotated copy failed: the proposed texts stand in comments.");

    public static readonly Localised Unwritable = new(
        "Le contrôle de la copie annotée a échoué : aucune copie n'est remise. Ouvrez le fichier dans Word, "
        + "enregistrez-le à nouveau et réessayez.",
        "De controle van de geannoteerde kopie is mislukt: er wordt geen kopie gemaakt. Open het bestand in Word, "
        + "sla het opnieuw op en probeer nog eens.",
        "The check of the annotated copy failed: no copy is handed out. Open the file in Word, save it again and try "
        + "once more.");
}
