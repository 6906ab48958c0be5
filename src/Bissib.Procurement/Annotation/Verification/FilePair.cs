using Bissib.Procurement.Documents;

namespace Bissib.Procurement.Annotation.Verification;

/// <summary>A Word file and its annotated copy, both opened anew from their bytes, and the parts in which they
/// differ.</summary>
internal sealed class FilePair : IDisposable
{
    private BodyDifference? difference;

    public FilePair(byte[] original, byte[] annotated, string name)
    {
        Original = WordPackage.OpenChecked(original, name);
        Annotated = WordPackage.OpenChecked(annotated, name);
        Lost = [.. Original.Parts.Except(Annotated.Parts, StringComparer.OrdinalIgnoreCase)];
        Added = [.. Annotated.Parts.Except(Original.Parts, StringComparer.OrdinalIgnoreCase)];
        Changed = [.. Original.Parts.Except(Lost, StringComparer.OrdinalIgnoreCase)
            .Where(part => !Original.HasSame(part, Annotated))];
    }

    public WordPackage Original { get; }

    public WordPackage Annotated { get; }

    public IReadOnlyList<string> Lost { get; }

    public IReadOnlyList<string> Added { get; }

    /// <summary>The parts of both whose bytes differ.</summary>
    public IReadOnlyList<string> Changed { get; }

    public BodyDifference Difference => difference ??= BodyDifference.Of(Original.Body, Annotated.Body);

    /// <summary>What a rule says of the copy and does not say of the original: by its words, never by their
    /// number.</summary>
    public IEnumerable<string> NewFaults(Func<WordPackage, IEnumerable<string>> rule)
    {
        var found = rule(Annotated).ToList();
        return found.Count == 0 ? [] : found.Except(rule(Original)).Distinct();
    }

    public void Dispose()
    {
        Original.Dispose();
        Annotated.Dispose();
    }
}
