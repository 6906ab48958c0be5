using Bissib.Procurement.Documents;

namespace Bissib.Procurement.Tests.Documents;

public class PdfHostileTests
{
    [SkippableTheory]
    [InlineData("bomb_flate_1GiB.pdf", "unreadable 1")]
    [InlineData("bomb_flate_chain_1GiB.pdf", "unreadable 1")]
    [InlineData("bomb_tounicode.pdf", "read 1")]
    [InlineData("count_lie.pdf", "read 1")]
    [InlineData("deep_arrays.pdf", "damaged")]
    [InlineData("deep_tounicode.pdf", "read 1")]
    [InlineData("empty.pdf", "empty")]
    [InlineData("garbage.pdf", "damaged")]
    [InlineData("ok.pdf", "read 1")]
    [InlineData("pagetree_loop.pdf", "damaged")]
    [InlineData("truncated.pdf", "damaged")]
    [InlineData("xobject_loop.pdf", "read 1")]
    public void Hostile_file_ends_in_a_named_outcome(string name, string outcome)
    {
        using var file = File.OpenRead(Corpus.Path(Path.Combine("..", "hostile", "pdf", name)));

        Assert.Equal(outcome, OutcomeOf(file));
    }

    private static string OutcomeOf(Stream file)
    {
        try
        {
            var document = PdfReader.Read(file, "tender.pdf");
            return document.UnreadablePages.Count > 0 ? $"unreadable {document.UnreadablePages.Count}"
                : $"read {document.PageCount}";
        }
        catch (UnreadableDocumentException refusal)
        {
            return refusal.Problem.Kind;
        }
    }
}
