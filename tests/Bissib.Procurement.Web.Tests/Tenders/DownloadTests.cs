using System.Net;
using System.Text.Json;
using Bissib.Procurement.Documents;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Bissib.Procurement.Web.Tests.Tenders;

[Collection(SharedService.Name)]
public sealed class DownloadTests(ServiceUnderTest service)
{
    [Fact]
    public async Task Annotated_copy_is_valid_and_comments_the_clause()
    {
        var (visitor, page) = await UploadWordAsync("annoter.docx");
        var link = (await visitor.ReadAsync(page)).Split($"href=\"/api/v1{page}/documents/")[1].Split('"')[0];

        var answer = await visitor.GetAsync($"/api/v1{page}/documents/{link}");

        Assert.EndsWith("/annotated", link, StringComparison.Ordinal);
        Assert.Equal("annoter-bissib.docx", answer.Content.Headers.ContentDisposition!.FileNameStar);
        using var word = WordprocessingDocument.Open(await answer.Content.ReadAsStreamAsync(), false);
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(word));
        Assert.NotEmpty(word.MainDocumentPart!.WordprocessingCommentsPart!.Comments!.Elements<Comment>());
    }

    [Fact]
    public async Task Pdf_with_clean_text_has_a_reconstructed_draft_that_is_valid_and_commented()
    {
        var visitor = service.Visit();
        var page = await visitor.FollowAsync(
            await visitor.UploadAsync([("projet.pdf", await File.ReadAllBytesAsync(Repository.RenovationOfASchool))]));
        var link = (await visitor.ReadAsync(page)).Split($"href=\"/api/v1{page}/documents/")[1].Split('"')[0];

        var answer = await visitor.GetAsync($"/api/v1{page}/documents/{link}");

        Assert.EndsWith("/draft", link, StringComparison.Ordinal);
        Assert.Equal("projet-bissib-draft.docx", answer.Content.Headers.ContentDisposition!.FileNameStar);
        using var word = WordprocessingDocument.Open(await answer.Content.ReadAsStreamAsync(), false);
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(word));
        Assert.NotEmpty(word.MainDocumentPart!.WordprocessingCommentsPart!.Comments!.Elements<Comment>());
    }

    [Fact]
    public async Task Word_file_has_no_draft()
    {
        var (visitor, page) = await UploadWordAsync("sans-projet.docx");
        var link = (await visitor.ReadAsync(page)).Split($"href=\"/api/v1{page}/documents/")[1].Split('/')[0];

        var answer = await visitor.GetAsync($"/api/v1{page}/documents/{link}/draft");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task Report_is_a_word_file_in_the_language_of_the_page()
    {
        var (visitor, page) = await UploadWordAsync("rapport.docx");

        var answer = await visitor.GetAsync($"/api/v1{page}/report");

        var bytes = new MemoryStream(await answer.Content.ReadAsByteArrayAsync());
        var report = TenderReader.ReadDocument(bytes, "report.docx");
        var clause = ServiceUnderTest.Catalogue.Find("social/insertion-hours")!;
        Assert.Contains(clause.Title.French.Replace(" :", "", StringComparison.Ordinal)[..8], report.Text,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Results_are_the_json_of_the_command()
    {
        var (visitor, page) = await UploadWordAsync("json.docx");

        var answer = await visitor.GetAsync($"/api/v1{page}/result");

        using var json = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        var tender = json.RootElement[0];
        Assert.Equal("json", tender.GetProperty("tender").GetString());
        Assert.Contains(tender.GetProperty("findings").EnumerateArray(), finding =>
            finding.GetProperty("clause").GetString() == "insertion-hours");
    }

    [Theory]
    [InlineData("/api/v1/tenders/4711/report")]
    [InlineData("/api/v1/tenders/4711/result")]
    [InlineData("/api/v1/tenders/4711/documents/1")]
    [InlineData("/api/v1/tenders/4711/documents/1/annotated")]
    [InlineData("/api/v1/tenders/4711/documents/1/draft")]
    public async Task Download_of_an_unknown_tender_is_a_page_not_found(string path)
    {
        var answer = await service.Visit().GetAsync(path);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    private async Task<(Visitor Visitor, string Page)> UploadWordAsync(string name)
    {
        var paragraphs = ServiceUnderTest.ModelTextOf("social/insertion-hours")
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Append(name).Select(text => new Paragraph(new Run(new Text(text))));
        var bytes = new MemoryStream();
        using (var word = WordprocessingDocument.Create(bytes, WordprocessingDocumentType.Document))
            word.AddMainDocumentPart().Document = new Document(new Body(paragraphs));
        var visitor = service.Visit();
        return (visitor, await visitor.FollowAsync(await visitor.UploadAsync([(name, bytes.ToArray())])));
    }
}
