namespace Bissib.Procurement.Benchmarks.Ratios;

/// <summary>
/// How a run measures: with which command, beside pdftotext or not, how often, and where its tables are written.
/// </summary>
internal sealed record Measurement(string Bissib, bool HasPdfToText, int Repetitions, TextWriter Output);
