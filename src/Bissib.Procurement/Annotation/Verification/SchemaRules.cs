using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using Bissib.Procurement.Documents;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Office2013.Word;
using DocumentFormat.OpenXml.Office2019.Word.Cid;
using DocumentFormat.OpenXml.Office2021.Word.CommentsExt;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Bissib.Procurement.Annotation.Verification;

/// <summary>
/// Asks OpenXmlValidator what is wrong in the copy and was not in the original. Validating a whole tender costs more
/// than
/// all else together, so it is asked only of those blocks of the body that differ.
/// </summary>
internal static partial class SchemaRules
{
    public static IEnumerable<string> FindFaults(FilePair pair)
    {
        var faults = Validate(new Document(TextOf(pair.Difference.After.Parent!))).ToList();
        if (faults.Count > 0) faults = [.. faults.Except(Validate(
            new Document(TextOf(pair.Difference.Before.Parent!))))];
        return faults.Concat(pair.NewFaults(OfComments));
    }

    private static IEnumerable<string> OfComments(WordPackage package) =>
        Of(package, "comments", xml => new Comments(xml))
            .Concat(Of(package, "commentsExtended", xml => new CommentsEx(xml)))
            .Concat(Of(package, "commentsIds", xml => new CommentsIds(xml)))
            .Concat(Of(package, "commentsExtensible", xml => new CommentsExtensible(xml)))
            .Concat(Of(package, "people", xml => new People(xml)));

    private static IEnumerable<string> Of(WordPackage package, string kind, Func<string, OpenXmlElement> read) =>
        package.FindRelated(kind)?.Root is { } root ? Validate(read(TextOf(root))) : [];

    private static string TextOf(XElement element) => element.ToString(SaveOptions.DisableFormatting);

    private static IEnumerable<string> Validate(OpenXmlElement element)
    {
        try
        {
            return [.. new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(element)
                .Select(error => $"{error.Id}: {Numbers().Replace(error.Description, "#")}").Distinct()];
        }
        catch (Exception trouble) when (trouble is XmlException or InvalidDataException or ArgumentException or InvalidOperationException)
        {
            return [$"not readable for the Open XML SDK: {trouble.GetType().Name}"];
        }
    }

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Numbers();
}
