using System.Diagnostics;
using System.Globalization;

namespace Bissib.Procurement.Benchmarks.Ratios;

/// <summary>
/// Peak memory in megabytes (10^6 bytes) of a program and all that it starts: of the largest process, and the sum of
/// the peaks of all, which is at least what they took at once, since pages that they share count twice. It is VmHWM of
/// proc_pid_status(5), looked at every two milliseconds, so that growth in the very last moment is missed. NaN
/// outside Linux.
/// </summary>
internal sealed record PeakMemory(double Largest, double Sum)
{
    public static PeakMemory Watch(Process process)
    {
        if (!OperatingSystem.IsLinux())
        {
            process.WaitForExit();
            return new(double.NaN, double.NaN);
        }

        var peaks = new Dictionary<int, double>();
        do Look(process.Id, peaks);
        while (!process.WaitForExit(2));
        return new(peaks.Values.DefaultIfEmpty().Max(), peaks.Values.Sum());
    }

    private static void Look(int root, Dictionary<int, double> peaks)
    {
        var parents = new Dictionary<int, int>();
        foreach (var folder in Directory.EnumerateDirectories("/proc"))
        {
            if (!int.TryParse(Path.GetFileName(folder), CultureInfo.InvariantCulture, out var process)) continue;
            if (Parent(process) is { } parent) parents[process] = parent;
        }

        foreach (var process in parents.Keys.Where(process => IsOf(process, root, parents)))
            peaks[process] = Math.Max(peaks.GetValueOrDefault(process), Number(process, "VmHWM:") * 1024 / 1e6 ?? 0);
    }

    private static int? Parent(int process) => (int?)Number(process, "PPid:");

    private static bool IsOf(int process, int root, Dictionary<int, int> parents)
    {
        for (var at = process; ; at = parents[at])
        {
            if (at == root) return true;
            if (!parents.ContainsKey(at)) return false;
        }
    }

    private static long? Number(int process, string key)
    {
        try
        {
            var line = File.ReadLines($"/proc/{process}/status")
                .FirstOrDefault(line => line.StartsWith(key, StringComparison.Ordinal));
            if (line is null) return null;
            return long.Parse(line.AsSpan(key.Length).Trim().TrimEnd(" kB"), CultureInfo.InvariantCulture);
        }
        catch (IOException)
        {
            // It ended meanwhile.
            return null;
        }
    }
}
