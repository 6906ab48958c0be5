namespace Bissib.Procurement.Benchmarks.Ratios;

/// <summary>
/// A bound of section 9 of the design: what must be reached, and what is aimed at. Less is better in all of them.
/// </summary>
internal sealed record Bound(string What, double Must, double Aim, string Unit)
{
    public static readonly Bound WholeProcess = new("whole 'bissib scan' of the longest PDF", 4, 1.5, "x pdftotext");
    public static readonly Bound WarmReading = new("reading PDF text, warm, per page", 1.5, 0.7, "x pdftotext");
    public static readonly Bound Matching = new("matching, share of reading time", 15, 5, "%");
    public static readonly Bound Growth = new("catalogue twice as large, more matching", 20, 5, "%");
    public static readonly Bound Annotation = new("annotated Word of 40 pages, warm", 300, 100, "ms");
    public static readonly Bound Memory = new("peak memory, 500-page PDF", 600, 250, "MB");
}

/// <summary>What was measured for a bound, on what.</summary>
internal sealed record Verdict(Bound Bound, string On, double Measured)
{
    public string Word => Measured <= Bound.Aim ? "met, aim too" : Measured <= Bound.Must ? "met" : "NOT MET";
}
