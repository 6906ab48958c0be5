using System.Security.Cryptography;

namespace Bissib.Procurement.Documents;

/// <summary>
/// Reads a Word file (.docx, .docm, .dotx): its text as it stands when all changes are accepted, its paragraphs as
/// blocks and the way back to the runs of the file. Words that changes delete, hidden words and comments are kept
/// beside the text.
/// </summary>
public static class WordReader
{
    /// <exception cref="UnreadableDocumentException">
    /// The file is encrypted, damaged, empty, no Word document, nested too deeply or too large when unpacked.
    /// </exception>
    public static TenderDocument Read(Stream file, string name, ReadingLimits? limits = null) =>
        Read(file, name, RevisionView.Accepted, limits);

    /// <summary>Reads the file as one of its views shows it; only what is read as accepted can be annotated.</summary>
    /// <exception cref="UnreadableDocumentException">As for the other.</exception>
    public static TenderDocument Read(Stream file, string name, RevisionView view, ReadingLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(file);
        var bytes = ReadBytes(file, name);
        using var package = WordPackage.Open(bytes, name, limits);
        var document = Read(package, name, Convert.ToHexStringLower(SHA256.HashData(bytes)), view);
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

    private static TenderDocument Read(WordPackage package, string name, string sha256, RevisionView view)
    {
        var styles = new WordStyles(package.FindRelated("styles"));
        var revisions = new WordRevisions(view);
        var kinds = new WordBlockKinds(styles, new WordNumbering(package.FindRelated("numbering"), styles.Language));
        var builder = new DocumentBuilder();
        var paragraphs = WordText.Read(package, styles, revisions);
        WordContents.MarkTyped(paragraphs);
        new WordBlockWriter(builder, kinds, revisions).Write(paragraphs);
        return builder.Build(name, DocumentFormat.Word, sha256, problems: WordUnread.Find(package, name));
    }
}
