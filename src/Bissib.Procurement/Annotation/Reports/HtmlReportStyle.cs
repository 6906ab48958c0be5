namespace Bissib.Procurement.Annotation.Reports;

/// <summary>
/// How an HTML report looks, on a screen and printed: contrasts of more than 7 to 1 for text, lines of at most 75
/// characters, nothing said by colour alone (WCAG 2.2, 1.4.1, 1.4.6 and 1.4.8).
/// </summary>
internal static class HtmlReportStyle
{
    public const string Css =
        """

        :root { color-scheme: light; }
        body { margin: 0; background: #fff; color: #1c1c1c; font: 1rem/1.55 Calibri, Carlito, "Segoe UI", sans-serif; }
        main { max-width: 46rem; margin: 2rem auto; padding: 0 1.25rem; }
        h1, h2, h3, h4 { color: #1f3a5f; line-height: 1.25; margin: 1.6em 0 .4em; break-after: avoid; }
        h1 { font-size: 2rem; margin-top: 0; }
        h2 { font-size: 1.45rem; border-bottom: 1px solid #1f3a5f; padding-bottom: .2em; }
        h3 { font-size: 1.15rem; }
        h4 { font-size: 1rem; }
        p { margin: .4em 0; overflow-wrap: anywhere; }
        .subtitle { font-size: 1.25rem; }
        blockquote { margin: .5em 0 0; padding-left: .9rem; border-left: 4px solid #8a9bb0; font-style: italic; }
        .source, .remark { color: #4a4a4a; font-size: .92rem; }
        .source { margin: 0 0 .8em 1.15rem; }
        .clausetext { margin: 0; padding: .35rem .9rem; border-left: 6px solid #2e7d5b; background: #f1f6f3; }
        table { width: 100%; border-collapse: collapse; margin: .8em 0; border-block: 2px solid #1f3a5f; }
        th, td { padding: .35rem .5rem; text-align: left; vertical-align: top; border-top: 1px solid #bfc8d2; font-weight: normal; overflow-wrap: anywhere; }
        thead th { background: #e8edf3; font-weight: bold; }
        td { min-width: 7rem; }
        .numbers td, .numbers thead th:last-child { text-align: right; }
        tr { break-inside: avoid; }
        @media print { main { max-width: none; margin: 0; padding: 0; } }

        """;
}
