using System.Security.Cryptography;

namespace Bissib.Procurement.Documents;

/// <summary>
/// Reads a Word file (.docx, .docm, .dotx): its text as it stands when all changes are accepted, its paragraphs as
/// blocks and the way back to the runs of the file.
/// </summary>
public static class WordReader
{
    /// <exception cref="UnreadableDocumentException">
    /// The file is encrypted, damaged, empty, no Word document, nested too deeply or too large when unpacked.
    /// </exception>
    public static TenderDocument Read(Stream file, string name, ReadingLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(file);
        var bytes = ReadBytes(file, name);
        using var package = WordPackage.Open(bytes, name, limits);
        var document = Read(package, name, Convert.ToHexStringLower(SHA256.HashData(bytes)));
        return document.Blocks.Count > 0 ? document : throw WordProblems.Empty(name);
    }

    internal static byte[] ReadBytes(Stream file, string name)
    {
        using var copy = new MemoryStream();
        using var bounded = new CeilingStream(
            file, ReadingLimits.Default.UnpackedBytes, () => WordProblems.TooLarge(name), leaveOpen: true);
        bounded.CopyTo(copy);
        return copy.ToArray();
    }

    private static TenderDocument Read(WordPackage package, string name, string sha256)
    {
        var styles = new WordStyles(package.FindRelated("styles"));
        var kinds = new WordBlockKinds(styles, new WordNumbering(package.FindRelated("numbering")));
        var builder = new DocumentBuilder();
        var paragraphs = WordText.Read(package, styles);
        for (var index = 0; index < paragraphs.Count; index++)
        {
            var paragraph = paragraphs[index];
            for (var run = 0; run < paragraph.Runs.Count; run++)
                builder.Add(paragraph.Runs[run].Text, new WordPlace(paragraph.Part, paragraph.Index, run, 0));
            var next = paragraphs.ElementAtOrDefault(index + 1);
            if (!GoesOn(paragraph, next)) builder.EndBlock(kinds.Describe(paragraph));
        }

        return builder.Build(name, DocumentFormat.Word, sha256);
    }

    // A deleted mark joins two paragraphs of one container; in the last paragraph of a cell it joins nothing.
    private static bool GoesOn(WordParagraph paragraph, WordParagraph? next) =>
        paragraph.HasDeletedMark && next is not null && next.Part == paragraph.Part
            && next.Element.Parent == paragraph.Element.Parent;
}
