using DocumentFormat.OpenXml.Packaging;

namespace Bissib.Procurement.Web.Tests.Tenders;

/// <summary>
/// What becomes of decisions, in a service of their own: they would show in what other tests look at.
/// </summary>
public sealed class DecisionTests
{
    [Fact]
    public async Task Annotated_file_follows_the_decisions()
    {
        await using var own = new ServiceUnderTest();
        var visitor = own.Visit("fr");
        var page = await visitor.FollowAsync(await visitor.PostAsync("/?handler=Sample"));
        var clauses = (await visitor.ReadAsync(page))
            .Split("name=\"clause\" value=\"")[1..].Select(part => part.Split('"')[0]).ToList();

        await visitor.PostAsync($"{page}?handler=Decide", ("clause", clauses[0]), ("choice", "accepted"),
            ("text", "Un titre changé\r\n\r\nUn texte changé par le juriste."), ("note", "Vu avec le service."));
        await visitor.PostAsync(
            $"{page}?handler=Decide", ("clause", clauses[1]), ("choice", "rejected"), ("text", ""), ("note", ""));

        var shown = await visitor.ReadAsync(page);
        Assert.Contains("Note : Vu avec le service.", shown.Replace('\u00A0', ' '), StringComparison.Ordinal);
        var (text, comments) = await AnnotatedAsync(visitor, page, shown);
        Assert.Contains("Un texte changé par le juriste.", text, StringComparison.Ordinal);
        Assert.Contains("Vu avec le service.", comments, StringComparison.Ordinal);
        var rejected = ServiceUnderTest.Catalogue.Find(clauses[1])!.Title.French;
        Assert.DoesNotContain(rejected, comments, StringComparison.Ordinal);
    }

    private static async Task<(string Text, string Comments)> AnnotatedAsync(Visitor visitor, string page, string shown)
    {
        var link = shown.Split($"href=\"/api/v1{page}/documents/")[1].Split('"')[0];
        var bytes = await (await visitor.GetAsync($"/api/v1{page}/documents/{link}")).Content.ReadAsByteArrayAsync();
        using var word = WordprocessingDocument.Open(new MemoryStream(bytes), false);
        var comments = string.Join('\n', word.MainDocumentPart!.WordprocessingCommentsPart!.Comments!
            .Descendants<DocumentFormat.OpenXml.Wordprocessing.Text>().Select(text => text.Text));
        // Not by the reader, which leaves insertions of ours out until somebody has accepted them.
        var texts = word.MainDocumentPart.Document!.Descendants<DocumentFormat.OpenXml.Wordprocessing.Text>();
        return (string.Concat(texts.Select(text => text.Text)), comments);
    }
}
