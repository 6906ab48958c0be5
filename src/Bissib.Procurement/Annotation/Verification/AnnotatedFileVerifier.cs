using System.Xml;

namespace Bissib.Procurement.Annotation.Verification;

/// <summary>
/// Holds an annotated file against its original before anybody gets it: no part that is not ours is touched, no rule is
/// broken that was not broken before, and everything can be taken back.
/// </summary>
internal static class AnnotatedFileVerifier
{
    /// <summary>What is wrong, for a log; empty where the file may be handed out.</summary>
    /// <param name="original">A file that was read without trouble.</param>
    /// <param name="annotated">The copy, as it would be handed out.</param>
    /// <param name="inserted">The words of each inserted paragraph.</param>
    public static IReadOnlyList<string> FindFaults(byte[] original, byte[] annotated, IReadOnlyList<string> inserted)
    {
        try
        {
            using var pair = new FilePair(original, annotated, "");
            return
            [
                .. PackageRules.FindFaults(pair),
                .. pair.NewFaults(CommentRules.FindFaults),
                .. pair.NewFaults(StructureRules.FindFaults),
                .. SchemaRules.FindFaults(pair),
                .. TakingBack.FindFaults(pair, inserted),
            ];
        }
        catch (Exception trouble) when (trouble is XmlException or InvalidDataException or Documents.UnreadableDocumentException)
        {
            return [$"the copy cannot be read: {trouble.Message}"];
        }
    }
}
