using System.Text;
using Bissib.Procurement.Documents;
using Bissib.Procurement.Scanning;

namespace Bissib.Procurement.Tests.Scanning;

public sealed class ScanCsvTests : IDisposable
{
    private readonly TinyCatalogue tiny = new();

    public void Dispose() => tiny.Dispose();

    [Fact]
    public void Finding_is_a_row_with_its_place_and_words()
    {
        var table = Write("Il doit appliquer la clause verte à 20 %, avec une attestation.");

        Assert.StartsWith("\uFEFFtender,clause,status,", table, StringComparison.Ordinal);
        Assert.Contains("t.txt,test-clause,present,optional,0.9,no,t.txt,,0,\"Il doit appliquer la clause verte à 20 %, avec une attestation.\",", table, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_that_a_spreadsheet_would_calculate_are_kept_as_words()
    {
        var table = Write("Il doit appliquer la clause verte à 20 %, avec une attestation.", "=t.txt");

        Assert.Contains("\n'=t.txt,test-clause,", table, StringComparison.Ordinal);
    }

    private string Write(string text, string name = "t.txt")
    {
        var tender = TenderReader.Read(name, [("t.txt", () => new MemoryStream(Encoding.UTF8.GetBytes(text)))]);
        using var target = new MemoryStream();
        ScanCsv.Write(target, [new TenderScanner(tiny.Load()).Scan(tender)], Language.French);
        return Encoding.UTF8.GetString(target.ToArray());
    }
}
