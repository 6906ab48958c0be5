using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Bissib.Procurement.Benchmarks.Ratios;

/// <summary>
/// Processor time as Linux accounts it. Bissib ends the child that reads for it without waiting, so that its time would
/// count for nobody: this process adopts such orphans (prctl(2), PR_SET_CHILD_SUBREAPER) and waits for them.
/// </summary>
internal static class LinuxUsage
{
    private const int SetChildSubreaper = 36;
    private const int Children = -1;
    private const int NoHang = 1;

    // struct rusage of getrusage(2) on 64 bits: two timevals (seconds, microseconds), then fourteen numbers.
    private const int Numbers = 18;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    public static void AdoptOrphans()
    {
        if (OperatingSystem.IsLinux()) _ = prctl(SetChildSubreaper, 1, 0, 0, 0);
    }

    /// <summary>Of all children waited for so far, and of theirs; NaN outside Linux.</summary>
    public static double ProcessorSecondsOfChildren()
    {
        if (!OperatingSystem.IsLinux()) return double.NaN;
        var usage = new long[Numbers];
        return getrusage(Children, usage) == 0 ? usage[0] + usage[2] + ((usage[1] + usage[3]) / 1e6) : double.NaN;
    }

    /// <summary>Waits until no child is left; to be called when those that .NET knows of have ended.</summary>
    /// <exception cref="InvalidOperationException">A program left another one running behind it.</exception>
    public static void WaitForOrphans()
    {
        if (!OperatingSystem.IsLinux()) return;
        var started = Stopwatch.GetTimestamp();
        for (int ended; (ended = waitpid(-1, IntPtr.Zero, NoHang)) >= 0;)
        {
            if (Stopwatch.GetElapsedTime(started) > Patience)
                throw new InvalidOperationException("The program has ended, and one that it started has not.");
            if (ended == 0) Thread.Sleep(1);
        }
    }

    [DllImport("libc"), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int prctl(int option, nuint a, nuint b, nuint c, nuint d);

    [DllImport("libc"), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int getrusage(int who, [Out] long[] usage);

    [DllImport("libc"), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int waitpid(int process, IntPtr status, int options);
}
