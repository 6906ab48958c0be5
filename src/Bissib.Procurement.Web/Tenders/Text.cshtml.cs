using System.Globalization;
using Bissib.Procurement.Web.Data;
using Bissib.Procurement.Web.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Bissib.Procurement.Web.Tenders;

/// <summary>The text of a document as it was read, with the words of findings marked; a long one in parts.</summary>
internal sealed class TextModel(TenderContext rows, ReportCache reports) : PageModel
{
    private const int BlocksOfAPart = 300;

    public TenderRow Tender { get; private set; } = null!;

    public ScanReport Report { get; private set; } = null!;

    public TextPieces Pieces { get; private set; } = null!;

    public int Position { get; private set; }

    /// <summary>From 0.</summary>
    public int Part { get; private set; }

    public int Parts { get; private set; }

    /// <summary>Those of the part, with their index in the document.</summary>
    public IReadOnlyList<(int Index, TextBlock Block)> Blocks { get; private set; } = [];

    public static string AddressOf(int tender, Quote quote) => string.Create(CultureInfo.InvariantCulture,
        $"/tenders/{tender}/text/{quote.Position}?part={quote.Paragraph / BlocksOfAPart}#b{quote.Paragraph}");

    public string AddressOfPart(int part) =>
        string.Create(CultureInfo.InvariantCulture, $"/tenders/{Tender.Id}/text/{Position}?part={part}");

    public string TitleOf(string clause) => Ui.Say(Report.Findings.First(finding => finding.Clause == clause).Title);

    public async Task<IActionResult> OnGetAsync(int id, int position, int? part, CancellationToken cancel)
    {
        var tender = await rows.FindTenderToShowAsync(id, cancel);
        if (tender is null || await reports.FindAsync(tender.Scan, rows, cancel) is not { } report) return NotFound();
        var text = await rows.Texts.AsNoTracking()
            .SingleOrDefaultAsync(row => row.ScanId == tender.Scan.Id && row.Position == position, cancel);
        if (text is null) return NotFound();
        (Tender, Report, Position, Pieces) = (tender, report, position, new(report, position));
        var blocks = text.Read();
        Parts = Math.Max(1, (blocks.Count + BlocksOfAPart - 1) / BlocksOfAPart);
        Part = Math.Clamp(part ?? 0, 0, Parts - 1);
        Blocks = [.. blocks.Index().Skip(Part * BlocksOfAPart).Take(BlocksOfAPart)];
        return Page();
    }
}
