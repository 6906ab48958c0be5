using System.IO.Compression;

namespace Bissib.Procurement.Cli.Tests;

public sealed class AnnotateCommandTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("bissib-cli-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task Annotate_of_a_zip_writes_a_report()
    {
        var target = Path.Combine(folder, "report.docx");
        var zip = Path.Combine(folder, "tender.zip");
        using (var archive = await ZipFile.OpenAsync(zip, ZipArchiveMode.Create))
            await archive.CreateEntryFromFileAsync(Fixture("nettoyage-bureaux-fr", "tender.docx"), "tender.docx");

        var (code, _, error) = await Run("annotate", zip, "--out", target);

        Assert.Equal("", error);
        Assert.Equal(0, code);
        Assert.True(File.Exists(target));
    }

    [Fact]
    public async Task Annotate_writes_a_word_file_with_comments_and_insertions()
    {
        var target = Path.Combine(folder, "annotated.docx");

        var (code, output, _) = await Run("annotate", Fixture("nettoyage-bureaux-fr", "tender.docx"), "--out", target);

        Assert.Equal(0, code);
        Assert.Contains("suggestions", output, StringComparison.Ordinal);
        Assert.Contains("<w:ins ", Part(target, "word/document.xml"), StringComparison.Ordinal);
        Assert.Contains("<w:commentRangeStart ", Part(target, "word/document.xml"), StringComparison.Ordinal);
        Assert.Contains("environmental/waste-sorting", Part(target, "word/comments.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Annotate_of_only_one_clause_without_insertions_writes_its_comment_alone()
    {
        var target = Path.Combine(folder, "annotated.docx");

        await Run("annotate", Fixture("nettoyage-bureaux-fr", "tender.docx"), "--out", target, "--only", "ecolabel",
            "--no-insertions");

        Assert.DoesNotContain("<w:ins ", Part(target, "word/document.xml"), StringComparison.Ordinal);
        Assert.Single(Part(target, "word/comments.xml").Split("<w:comment ").Skip(1));
    }

    [Fact]
    public async Task Annotate_of_a_pdf_writes_a_report_with_page_and_words()
    {
        var target = Path.Combine(folder, "report.docx");

        var (code, _, _) = await Run("annotate", Fixture("renovation-ecole-fr", "tender.pdf"), "--out", target);

        Assert.Equal(0, code);
        Assert.Contains("forêts gérées durablement", Part(target, "word/document.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Annotate_of_a_clean_pdf_writes_a_reconstructed_draft_when_asked()
    {
        var (report, draft) = (Path.Combine(folder, "report.docx"), Path.Combine(folder, "draft.docx"));

        var (code, output, error) = await Run("annotate", Fixture("renovation-ecole-fr", "tender.pdf"), "--out", report,
            "--draft", draft, "--ui", "fr");

        Assert.Equal(0, code);
        Assert.Empty(error);
        Assert.Contains("reconstructed from tender.pdf", output, StringComparison.Ordinal);
        Assert.Contains("Projet Word reconstitué", Part(draft, "word/document.xml"), StringComparison.Ordinal);
        Assert.Contains("<w:ins ", Part(draft, "word/document.xml"), StringComparison.Ordinal);
        Assert.True(File.Exists(report));
    }

    [Fact]
    public async Task Annotate_says_why_it_makes_no_draft_and_still_writes_the_report()
    {
        var (report, draft) = (Path.Combine(folder, "report.docx"), Path.Combine(folder, "draft.docx"));

        var (code, _, error) =
            await Run("annotate", Fixture("labelled", "b8-meubilair-hogeschool-westerkade.md"), "--out",
            report, "--draft", draft, "--ui", "en");

        Assert.True(code <= 1);
        Assert.Contains("only reconstructed from a PDF", error, StringComparison.Ordinal);
        Assert.Equal([report], Directory.GetFiles(folder));
    }

    [Theory]
    [InlineData("tender.docx", "out.pdf", "must end in .docx")]
    [InlineData("none.docx", "out.docx", "there is no file")]
    [InlineData("tender.docx", "none/out.docx", "there is no folder")]
    public async Task Annotate_that_cannot_be_done_gives_exit_code_2_and_writes_nothing(string source, string target,
        string message)
    {
        var (code, _, error) = await Run(
            "annotate", Fixture("nettoyage-bureaux-fr", source), "--out", Path.Combine(folder, target));

        Assert.Equal(2, code);
        Assert.Contains(message, error, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(folder));
    }

    private static string Part(string file, string name)
    {
        using var archive = ZipFile.OpenRead(file);
        using var reader = new StreamReader(archive.GetEntry(name)!.Open());
        return reader.ReadToEnd();
    }

    private static string Fixture(string name, string file) => Repository.Fixture(name, file);

    private static Task<(int Code, string Output, string Error)> Run(params string[] arguments) =>
        BissibProgram.Run(arguments);
}
