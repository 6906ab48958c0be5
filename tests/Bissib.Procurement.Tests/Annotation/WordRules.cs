using System.Text.RegularExpressions;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace Bissib.Procurement.Tests.Annotation;

/// <summary>What OpenXmlValidator says of a file, without the numbers that move when something is inserted.</summary>
internal static partial class WordRules
{
    public static void AssertNothingNewIsWrong(byte[] before, byte[] after)
    {
        var known = Errors(before).ToHashSet(StringComparer.Ordinal);
        Assert.DoesNotContain(Errors(after), e => !known.Contains(e));
    }

    public static IReadOnlyList<string> Errors(byte[] file)
    {
        using var package = WordprocessingDocument.Open(new MemoryStream(file), isEditable: false);
        return [.. new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(package)
            .Select(e => $"{e.Id} {e.Part?.Uri} {Numbers().Replace(e.Description, "#")}")];
    }

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Numbers();
}
