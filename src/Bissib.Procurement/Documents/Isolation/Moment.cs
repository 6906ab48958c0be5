using System.Diagnostics;

namespace Bissib.Procurement.Documents.Isolation;

/// <summary>A point of time on the clock that never jumps, for deadlines.</summary>
internal readonly record struct Moment(long Ticks)
{
    public bool IsPast => Stopwatch.GetTimestamp() > Ticks;

    public static Moment After(int seconds) => new(Stopwatch.GetTimestamp() + (seconds * Stopwatch.Frequency));
}
