using System.Diagnostics;

namespace Bissib.Procurement.Benchmarks.Ratios;

/// <summary>Medians, which one disturbed repetition does not move.</summary>
internal static class Median
{
    public static double Of(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        var middle = sorted.Count / 2;
        return sorted.Count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /// <summary>
    /// The median milliseconds of each of several works, done in turn so that a busy minute of the machine strikes all
    /// of them. Each is done some times beforehand, to be warm, and none pays for what the one before left behind.
    /// </summary>
    public static double[] Milliseconds(int repetitions, int warmings, params Action[] works)
    {
        var times = works.Select(_ => new List<double>()).ToList();
        for (var repetition = -warmings; repetition < repetitions; repetition++)
        {
            for (var work = 0; work < works.Length; work++)
            {
                GC.Collect();
                GC.WaitForPendingFinalizers();
                var started = Stopwatch.GetTimestamp();
                works[work]();
                if (repetition >= 0) times[work].Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
            }
        }

        return [.. times.Select(Of)];
    }
}
