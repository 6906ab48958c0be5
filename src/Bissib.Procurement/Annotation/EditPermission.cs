using Bissib.Procurement.Documents;

namespace Bissib.Procurement.Annotation;

/// <summary>
/// How far a file may be annotated. Protection and signature are the author's will and never removed; of a file with
/// macros no copy is handed out, as whoever opens it would run what we neither read nor vouch for.
/// </summary>
internal sealed record EditPermission(AnnotationExtent Extent, Localised? Reason)
{
    private const string Template = "template";

    public static EditPermission Of(WordPackage package)
    {
        var type = ContentTypes.Of(package.Find(ContentTypes.Part), package.MainPart) ?? "";
        if (type.Contains("macroEnabled", StringComparison.OrdinalIgnoreCase)
            || package.Related(package.MainPart, "vbaProject").Any())
            return new(AnnotationExtent.None, PermissionWords.Macros);
        if (type.Contains(Template, StringComparison.OrdinalIgnoreCase)) return new(AnnotationExtent.None,
            PermissionWords.Template);
        // The package points to its signatures by one part (ECMA-376, part 2, 10.4.2).
        if (package.Related("", "origin").Any()) return new(AnnotationExtent.None, PermissionWords.Signed);
        return ProtectionOf(package) switch
        {
            "readOnly" => new(AnnotationExtent.None, PermissionWords.ReadOnly),
            "forms" => new(AnnotationExtent.None, PermissionWords.Forms),
            "comments" => new(AnnotationExtent.CommentsOnly, PermissionWords.CommentsOnly),
            _ => new(AnnotationExtent.Full, null),
        };
    }

    // The kind of w:documentProtection that is enforced (ECMA-376, 17.15.1.29), null where none is.
    private static string? ProtectionOf(WordPackage package)
    {
        var protection = package.FindRelated("settings")?.Root?.Element(W.Main + "documentProtection");
        var isEnforced = (string?)protection?.Attribute(W.Main + "enforcement") is "1" or "true" or "on";
        return isEnforced ? (string?)protection!.Attribute(W.Main + "edit") : null;
    }
}
