using System.Globalization;

namespace Bissib.Procurement.Annotation.Reports;

/// <summary>A report while it is written: headings, paragraphs and tables, as Word or as HTML.</summary>
internal abstract class ReportPage(Language language)
{
    public Language Language => language;

    public string In(Localised words) => words.In(language);

    public string Format(Localised words, params object[] values) =>
        string.Format(CultureInfo.InvariantCulture, words.In(language), values);

    public void Paragraph(string style, Localised words) => Paragraph(style, In(words));

    /// <summary>Level is from 1; the title of the report stands above all of them.</summary>
    public abstract void Heading(int level, string text);

    public abstract void Text(string text);

    public abstract void Labelled(Localised label, string text);

    /// <summary>A paragraph; its own language is given where it is not that of the report.</summary>
    public abstract void Paragraph(string style, string text, Language own = Language.Undetermined);

    /// <summary>A table of two columns whose first row is marked as its header.</summary>
    public abstract void Table(IReadOnlyList<Localised> header, IReadOnlyList<(string First, string Second)> rows,
        bool isNumber);
}
