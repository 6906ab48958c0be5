using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Bissib.Procurement.Annotation.Reports;

/// <summary>
/// The body of an HTML report while it is written: headings, quotes and tables by their own elements, so that it can be
/// heard as well as seen. It fetches nothing and runs nothing; the words of tenders are encoded.
/// </summary>
internal sealed class HtmlReportPage(Language language) : ReportPage(language)
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly StringBuilder body = new();

    /// <summary>A whole document around what was written.</summary>
    public static string Document(string title, Language language, string content) =>
        $"""
        <!DOCTYPE html>
        <html lang="{WordLanguage.Tag(language) ?? "fr-BE"}">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>{Encoded(title)}</title>
        <style>{HtmlReportStyle.Css}</style>
        </head>
        <body>
        <main>
        {content}</main>
        </body>
        </html>

        """;

    public string Content => body.ToString();

    public override void Heading(int level, string text) =>
        body.Append(CultureInfo.InvariantCulture, $"<h{level + 1}>{Encoded(text)}</h{level + 1}>\n");

    public override void Text(string text) => body.Append(CultureInfo.InvariantCulture, $"<p>{Encoded(text)}</p>\n");

    public override void Labelled(Localised label, string text) =>
        body.Append(
            CultureInfo.InvariantCulture,
            $"<p><strong>{Encoded(Format(ReportWords.Label, In(label)))}</strong>{Encoded(text)}</p>\n");

    public override void Paragraph(string style, string text, Language own = Language.Undetermined)
    {
        var tag = own == Language ? null : WordLanguage.Tag(own);
        var speech = tag is null ? "" : $" lang=\"{tag}\"";
        body.Append(style switch
        {
            "Title" => $"<h1>{Encoded(text)}</h1>\n",
            "Quote" => $"<blockquote{speech}><p>{Encoded(text)}</p></blockquote>\n",
            _ => $"<p class=\"{style.ToLowerInvariant()}\"{speech}>{Encoded(text)}</p>\n",
        });
    }

    public override void Table(IReadOnlyList<Localised> header, IReadOnlyList<(string First, string Second)> rows,
        bool isNumber)
    {
        body.Append(CultureInfo.InvariantCulture, $"<table{(isNumber ? " class=\"numbers\"" : "")}>\n<thead><tr>");
        foreach (var words in header) body.Append(CultureInfo.InvariantCulture,
            $"<th scope=\"col\">{Encoded(In(words))}</th>");
        body.Append("</tr></thead>\n<tbody>\n");
        foreach (var (first, second) in rows)
            body.Append(
                CultureInfo.InvariantCulture,
                $"<tr><th scope=\"row\">{Encoded(first)}</th><td>{Encoded(second)}</td></tr>\n");
        body.Append("</tbody>\n</table>\n");
    }

    private static string Encoded(string text) => Encoder.Encode(AnnotationText.Clean(text));
}
