using System.Diagnostics;
using System.Globalization;

namespace Bissib.Procurement.Benchmarks.Ratios;

/// <summary>
/// Peak memory in megabytes (10^6 bytes) of a program and all that it starts: Largest of one process (VmHWM of
/// proc_pid_status(5)), AtOnce of all together, where a page that several share counts once (Pss of proc_pid_smaps(5)).
/// They are looked at every few milliseconds, so that a shorter peak of all together is missed. NaN outside Linux.
/// </summary>
internal sealed record PeakMemory(double Largest, double AtOnce)
{
    private const int MillisecondsApart = 5;

    public static PeakMemory Watch(Process process)
    {
        var peak = new PeakMemory(double.NaN, double.NaN);
        if (!OperatingSystem.IsLinux())
        {
            process.WaitForExit();
            return peak;
        }

        do peak = peak.With(Family(process.Id));
        while (!process.WaitForExit(MillisecondsApart));
        return peak;
    }

    // Unlike Math.Max, it passes over NaN.
    private PeakMemory With(List<int> processes)
    {
        var largest = processes.Select(process => Megabytes(process, "status", "VmHWM:")).DefaultIfEmpty().Max();
        var atOnce = processes.Sum(process => Megabytes(process, "smaps_rollup", "Pss:"));
        return new(double.MaxNumber(Largest, largest), double.MaxNumber(AtOnce, atOnce));
    }

    private static List<int> Family(int root)
    {
        var parents = new Dictionary<int, int>();
        foreach (var folder in Directory.EnumerateDirectories("/proc"))
        {
            if (!int.TryParse(Path.GetFileName(folder), CultureInfo.InvariantCulture, out var process)) continue;
            if (Number(process, "status", "PPid:") is { } parent) parents[process] = (int)parent;
        }

        return [.. parents.Keys.Where(process => IsOf(process, root, parents))];
    }

    private static double Megabytes(int process, string file, string key) =>
        Number(process, file, key) * 1024 / 1e6 ?? 0;

    private static bool IsOf(int process, int root, Dictionary<int, int> parents)
    {
        for (var at = process; ; at = parents[at])
        {
            if (at == root) return true;
            if (!parents.ContainsKey(at)) return false;
        }
    }

    private static long? Number(int process, string file, string key)
    {
        try
        {
            var line = File.ReadLines($"/proc/{process}/{file}")
                .FirstOrDefault(line => line.StartsWith(key, StringComparison.Ordinal));
            if (line is null) return null;
            return long.Parse(line.AsSpan(key.Length).Trim().TrimEnd(" kB"), CultureInfo.InvariantCulture);
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
        {
            // It ended meanwhile, or is another user's.
            return null;
        }
    }
}
