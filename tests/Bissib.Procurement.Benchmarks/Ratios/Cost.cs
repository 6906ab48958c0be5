namespace Bissib.Procurement.Benchmarks.Ratios;

/// <summary>What a program costs for a document: medians of its times, peak memory, highest exit code.</summary>
internal sealed record Cost(double Seconds, double ProcessorSeconds, PeakMemory Peak, int ExitCode)
{
    public static readonly Cost Unknown = new(double.NaN, double.NaN, new(double.NaN, double.NaN), 0);

    public static Cost Of(IReadOnlyCollection<ProgramRun> runs, PeakMemory peak) => new(
        Median.Of(runs.Select(run => run.Seconds)), Median.Of(runs.Select(run => run.ProcessorSeconds)),
        peak, runs.Max(run => run.ExitCode));

    /// <summary>One document after the other: times add up, memory does not.</summary>
    public static Cost operator +(Cost a, Cost b) => new(
        a.Seconds + b.Seconds, a.ProcessorSeconds + b.ProcessorSeconds,
        new(Math.Max(a.Peak.Largest, b.Peak.Largest), Math.Max(a.Peak.AtOnce, b.Peak.AtOnce)),
        Math.Max(a.ExitCode, b.ExitCode));
}
