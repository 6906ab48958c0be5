using System.Security.Cryptography;

namespace Bissib.Procurement.Documents;

/// <summary>
/// Reads a document by what its content is, whatever its name says; a ZIP as the documents in it. A document that
/// cannot be read becomes a problem of the tender; the others are read all the same. This reads within the process,
/// where a file made for it can end the process: files of strangers are for <see cref="Isolation.IsolatedReader"/>.
/// </summary>
public static class TenderReader
{
    /// <summary>Reads the files as one tender, in the order given.</summary>
    public static Tender Read(
        string name, IEnumerable<(string Name, Func<Stream> Open)> files, ReadingLimits? limits = null)
    {
        var documents = new List<TenderDocument>();
        var problems = new List<ReadingProblem>();
        foreach (var (fileName, open) in files)
        {
            try
            {
                using var source = open();
                using var file = Copy(source, fileName, limits ?? ReadingLimits.Default);
                foreach (var step in FileReader.Read(fileName, file, limits ?? ReadingLimits.Default))
                {
                    if (step is ReadingStep.Read read) documents.Add(read.Document);
                    else if (step is ReadingStep.Refused refused) problems.Add(refused.Problem);
                }
            }
            catch (UnreadableDocumentException unreadable)
            {
                problems.Add(unreadable.Problem);
            }
        }

        return new(name, documents, problems);
    }

    /// <summary>Reads one document.</summary>
    /// <exception cref="UnreadableDocumentException">
    /// It is empty, damaged, encrypted, or of no kind that is read.
    /// </exception>
    public static TenderDocument ReadDocument(Stream file, string name)
    {
        using var copy = Copy(file, name, ReadingLimits.Default);
        return FileReader.ReadOne(name, copy, ReadingLimits.Default);
    }

    private static MemoryStream Copy(Stream stream, string name, ReadingLimits limits)
    {
        var copy = new MemoryStream();
        using var bounded = new CeilingStream(
            stream, limits.FileBytes, () => ReadingWords.LargeFile(name, limits), leaveOpen: true);
        bounded.CopyTo(copy);
        copy.Position = 0;
        return copy;
    }

    /// <summary>
    /// The lower-case hexadecimal SHA-256 of a file, from its start; the position is put back to the start.
    /// </summary>
    internal static string Fingerprint(Stream file)
    {
        file.Position = 0;
        var hash = Convert.ToHexStringLower(SHA256.HashData(file));
        file.Position = 0;
        return hash;
    }
}
