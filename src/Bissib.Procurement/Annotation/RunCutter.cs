using System.Xml.Linq;
using Bissib.Procurement.Documents;

namespace Bissib.Procurement.Annotation;

/// <summary>
/// Cuts runs at visible characters. All cuts are asked for first and made together, so that the numbers of characters
/// stay those of the file as it was read.
/// </summary>
internal sealed class RunCutter(WordIds ids)
{
    private readonly Dictionary<XElement, SortedSet<int>> wanted = [];
    private readonly Dictionary<XElement, List<(int Start, XElement Piece)>> pieces = [];

    public void Want(WordRun run, int character)
    {
        if (run.IsWhole || character <= 0 || character >= run.Text.Length) return;
        if (!wanted.TryGetValue(run.Element, out var cuts)) wanted[run.Element] = cuts = [];
        cuts.Add(character);
    }

    public void Cut()
    {
        foreach (var (run, cuts) in wanted) pieces[run] = Cut(run, [.. cuts]);
    }

    /// <summary>The piece of the run in which a character stands.</summary>
    public XElement PieceWith(WordRun run, int character) =>
        pieces.TryGetValue(run.Element, out var known) ? known.FindLast(p => p.Start <= character).Piece : run.Element;

    private List<(int Start, XElement Piece)> Cut(XElement run, int[] cuts)
    {
        var result = new List<(int Start, XElement Piece)> { (0, run) };
        var position = 0;
        var next = 0;
        foreach (var child in run.Elements().Where(e => e.Name != W.RunProperties).ToList())
        {
            var length = RunText.ReadChild(child).Length;
            var rest = child;
            if (result.Count > 1) MoveTo(result[^1].Piece, child);
            while (next < cuts.Length && length > 0 && cuts[next] < position + length)
            {
                var piece = EmptyCopy(run);
                result[^1].Piece.AddAfterSelf(piece);
                var kept = cuts[next] - position;
                if (kept > 0) rest = SplitText(rest, kept);
                result.Add((cuts[next], piece));
                length -= kept;
                position = cuts[next++];
                MoveTo(piece, rest);
            }

            position += length;
        }

        return result;
    }

    private static void MoveTo(XElement piece, XElement child)
    {
        if (child.Parent == piece) return;
        if (child.Parent is not null) child.Remove();
        piece.Add(child);
    }

    /// <summary>Shortens a w:t to its first visible characters and answers a new one with the rest.</summary>
    private static XElement SplitText(XElement text, int visible)
    {
        var raw = RunText.RawText(text);
        var index = 0;
        for (var seen = 0; seen < visible; index++)
            if (raw[index] != RunText.SoftHyphen) seen++;
        text.Value = raw[..index];
        text.SetAttributeValue(W.Space, "preserve");
        return new XElement(W.Text, new XAttribute(W.Space, "preserve"), raw[index..]);
    }

    // A change of format that somebody else tracked goes with both pieces, and each needs an id of its own
    // (17.13.5.30).
    private XElement EmptyCopy(XElement run)
    {
        var copy = new XElement(run.Name, run.Attributes());
        if (run.Element(W.RunProperties) is not { } properties) return copy;
        var copied = new XElement(properties);
        foreach (var id in copied.Descendants().Attributes(W.Id)) id.SetValue(ids.Next());
        copy.Add(copied);
        return copy;
    }
}
