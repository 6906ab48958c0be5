using System.IO.Compression;
using System.Text;
using Bissib.Procurement.Documents;

namespace Bissib.Procurement.Tests.Documents;

public class PdfRefusalTests
{
    private const string Encrypted = """
        %PDF-1.4
        1 0 obj
        << /Type /Catalog /Pages 2 0 R >>
        endobj
        2 0 obj
        << /Type /Pages /Kids [] /Count 0 >>
        endobj
        3 0 obj
        << /Filter /Standard /V 1 /R 2 /P -4
           /O <0102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f20>
           /U <2102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f20> >>
        endobj
        trailer
        << /Root 1 0 R /Encrypt 3 0 R /ID [<00112233445566778899aabbccddeeff> <00112233445566778899aabbccddeeff>] /Size 4 >>
        startxref
        0
        %%EOF
        """;

    [Theory]
    [InlineData("", "empty", "The file is empty. Send it again.", "Het bestand is leeg. Stuur het opnieuw.")]
    [InlineData("PK, says the file", "not-a-document",
        "The file is not a PDF, whatever its name says. Send the original PDF or Word document.",
        "Het bestand is geen pdf, ondanks de naam. Stuur de oorspronkelijke pdf of het Word-document.")]
    [InlineData("%PDF-1.7\nnothing more", "damaged",
        "The PDF is damaged or incomplete. Open it in a PDF viewer, save it with “Print to PDF” and send it again.",
        "De pdf is beschadigd of onvolledig. Open hem in een pdf-lezer, sla hem op met “Afdrukken naar pdf” en stuur "
            + "hem opnieuw.")]
    [InlineData(Encrypted, "encrypted",
        "The PDF is protected by a password. Save it without the password and send it again.",
        "De pdf is beveiligd met een wachtwoord. Sla hem op zonder wachtwoord en stuur hem opnieuw.")]
    public void File_that_cannot_be_read_is_refused_by_name_with_a_remedy(string file, string kind, string english,
        string dutch)
    {
        var refusal = Assert.Throws<UnreadableDocumentException>(() =>
            PdfReader.Read(new MemoryStream(Encoding.Latin1.GetBytes(file)), "offer.pdf"));

        Assert.Equal(("offer.pdf", kind), (refusal.Problem.Document, refusal.Problem.Kind));
        Assert.Equal((english, dutch), (refusal.Problem.Message.English, refusal.Problem.Message.Dutch));
        Assert.NotEmpty(refusal.Problem.Message.French);
    }

    // Made with: qpdf --encrypt "" owner 256 --extract=n --print=none -- --object-streams=generate plain.pdf locked.pdf
    private const string Locked =
        "JVBERi0xLjcKJb/3ov4KMSAwIG9iago8PCAvRXh0ZW5zaW9ucyA8PCAvQURCRSA8PCAvQmFzZVZlcnNpb24gLzEuNyAvRXh0ZW5zaW9uTGV2ZW"
        + "wgOCA+PiA+PiAvUGFnZXMgMyAwIFIgL1R5cGUgL0NhdGFsb2cgPj4KZW5kb2JqCjIgMCBvYmoKPDwgL1R5cGUgL09ialN0bSAvTGVuZ3RoIDE5"
        + "MiAvRmlsdGVyIC9GbGF0ZURlY29kZSAvTiAzIC9GaXJzdCAxNSA+PgpzdHJlYW0K357qyPDEkcfeQ8YEf0w9shUnYqH66eioc0ZSRpcHPgti0T"
        + "uA1lI5vyz2KfaAefiVUCyD67mcY07+Ndr3wI46B3kkDqIrurtoATNdvSUrtP4+beRIWifMG+6LG8PBtRZvGzTs2V16NPn0YUoM66q8rsTUimaQ"
        + "tdTVNQQv8IBwRRvsa+4S5XkdkJp/CU0v23+QgydDeJTWhbvsPpG/fskSq6Nr2SEOfdekYx2BStKQyj/t/JHM9X1O5wLd+YaXGbY7ZW5kc3RyZW"
        + "FtCmVuZG9iago2IDAgb2JqCjw8IC9MZW5ndGggOTYgL0ZpbHRlciAvRmxhdGVEZWNvZGUgPj4Kc3RyZWFtCo0C9SFp6BkeY7nAOsqOJeZ0I76x"
        + "V3+Ghubw3WedDndIvJX9/oBkEbkEVCS61K0h1EG63Jvv0WAzqGFsPetti045O6S71GTJbUm3n6CDamU0n1nksiolz4b1EpTGBPWRqGVuZHN0cm"
        + "VhbQplbmRvYmoKNyAwIG9iago8PCAvQ0YgPDwgL1N0ZENGIDw8IC9BdXRoRXZlbnQgL0RvY09wZW4gL0NGTSAvQUVTVjMgL0xlbmd0aCAzMiA+"
        + "PiA+PiAvRmlsdGVyIC9TdGFuZGFyZCAvTGVuZ3RoIDI1NiAvTyA8NTYyMmRjNTVhNzNlNzMyYjIxNDRjODRlZjY1NDNhMmYzZjZkNDU3NjRjMG"
        + "FkZGIxZWVjMTk1YTUyZmQ1MmUyMTczMmY5OTNkNDAxNzJiOWMyMTcyYzUyMzc3NmI2NDVlPiAvT0UgPGQ3YTQwOGJhMDk3NDU4ZjgwMzUzNTRl"
        + "ZDRhNzljYjJiMjUxNjY4ODliOTVkNGZhNmExZTFlNjg0YWRhZGVjMjk+IC9QIC0yMDcyIC9QZXJtcyA8NDY5NjY0MmYzMWVlN2Q0NjFkM2ExMD"
        + "YyMDE0YWZkMmE+IC9SIDYgL1N0bUYgL1N0ZENGIC9TdHJGIC9TdGRDRiAvVSA8OTg0N2MyODc0YTk4MDNkOTVjNzQ3NWUxNjU3MjFmNjM1OGEw"
        + "ZjUzNmMwMThkNjI0ZWNhYzEyYmMxM2EzMTlhNWZlMTg1ZjMwYTkwMzM0MzI4Y2JiYWMyNDFiYTg4MmM1PiAvVUUgPDUxNDdhNGQ5NjUxN2I2MW"
        + "JjMmZhMTllYzY2MjJjNzkyYWVlYjU3YzI0Njg0ZThjNjBjYmNhNDJhY2JmYTdiZDY+IC9WIDUgPj4KZW5kb2JqCjggMCBvYmoKPDwgL1R5cGUg"
        + "L1hSZWYgL0xlbmd0aCA0MiAvRmlsdGVyIC9GbGF0ZURlY29kZSAvRGVjb2RlUGFybXMgPDwgL0NvbHVtbnMgNCAvUHJlZGljdG9yIDEyID4+IC"
        + "9XIFsgMSAyIDEgXSAvUm9vdCAxIDAgUiAvU2l6ZSA5IC9JRCBbPGQyMDM3YzY3N2IyMjVlZjQ0MDliNjRiMWMyYzJjM2UyPjxkMjAzN2M2Nzdi"
        + "MjI1ZWY0NDA5YjY0YjFjMmMyYzNlMj5dIC9FbmNyeXB0IDcgMCBSID4+CnN0cmVhbQp4nGNiAAImRgZ+BiYGhmIQqwHEYmCEEP8Zl/xjYmBcBh"
        + "RjUmMAAEXgBIoKZW5kc3RyZWFtCmVuZG9iagpzdGFydHhyZWYKMTEzOAolJUVPRgo=";

    // Who may open the file may have it analysed: its owner forbids copies, and no copy of it is handed out.
    [Fact]
    public void File_that_opens_without_a_password_is_read_though_its_owner_forbids_copying() =>
        Assert.Equal(["Every bidder pays a living wage."], Convert.FromBase64String(Locked).Read().Texts());

    [Fact]
    public void Page_that_grows_beyond_all_measure_is_unreadable()
    {
        var document = Bomb(megabytes: 80).Read();

        Assert.StartsWith("The page holds far too much data", Assert.Single(document.UnreadablePages).Reason.English,
            StringComparison.Ordinal);
    }

    private static byte[] Bomb(int megabytes)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
            for (var written = 0; written < megabytes; written++) zlib.Write(new byte[1 << 20]);
        using var file = new MemoryStream();
        file.Write(Encoding.Latin1.GetBytes(
            "%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [3 0 R] "
                + "/Count 1 >>\nendobj\n"
            + "3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>\nendobj\n"
            + $"4 0 obj\n<< /Filter /FlateDecode /Length {packed.Length} >>\nstream\n"));
        file.Write(packed.ToArray());
        file.Write(
            Encoding.Latin1.GetBytes("\nendstream\nendobj\ntrailer\n<< /Root 1 0 R /Size 5 >>\nstartxref\n0\n%%EOF\n"));
        return file.ToArray();
    }

    [Fact]
    public void Scanned_page_is_unreadable_and_a_blank_one_is_not()
    {
        var document = new MadePdf().Text(60, 700, "Social clauses").NextPage().Scan().NextPage().Read();

        Assert.Equal(3, document.PageCount);
        var page = Assert.Single(document.UnreadablePages);
        Assert.Equal(2, page.Page);
        Assert.StartsWith("The page is a scanned image without text.", page.Reason.English, StringComparison.Ordinal);
    }

    [Fact]
    public void Scan_of_all_pages_gives_a_document_without_text()
    {
        var document = new MadePdf().Scan().NextPage().Scan().Read();

        Assert.Equal([1, 2], document.UnreadablePages.Select(p => p.Page));
        Assert.Empty(document.Blocks);
        Assert.Empty(document.Text);
    }

    [Fact]
    public void Pdf_that_shows_nothing_is_named_and_not_taken_for_one_without_clauses()
    {
        var document = new MadePdf().NextPage().Read();

        var problem = Assert.Single(document.Problems);
        Assert.Equal(("empty", false), (problem.Kind, problem.IsRemark));
        Assert.Equal("The file holds no text. Check that it is the right file.", problem.Message.English);
    }
}
