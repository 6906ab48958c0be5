using System.Globalization;

namespace Bissib.Procurement.Benchmarks.Ratios;

/// <summary>A table for the console: the first column to the left, figures to the right.</summary>
internal sealed class TextTable(params string[] headings)
{
    private readonly List<string[]> rows = [headings];

    public void Add(params object[] cells) => rows.Add([.. cells.Select(Text)]);

    public void Write(TextWriter output, string title)
    {
        var widths = headings.Select((_, column) => rows.Max(row => row[column].Length)).ToList();
        output.WriteLine();
        output.WriteLine(title);
        foreach (var row in rows)
            output.WriteLine(string.Join("  ", row.Select((cell, column) =>
                column == 0 ? cell.PadRight(widths[column]) : cell.PadLeft(widths[column]))).TrimEnd());
    }

    private static string Text(object cell) => cell switch
    {
        double number when !double.IsFinite(number) => "-",
        double number => number.ToString(Format(Math.Abs(number)), CultureInfo.InvariantCulture),
        _ => Convert.ToString(cell, CultureInfo.InvariantCulture) ?? "",
    };

    private static string Format(double size) => size < 10 ? "0.00" : size < 100 ? "0.0" : "0";
}
