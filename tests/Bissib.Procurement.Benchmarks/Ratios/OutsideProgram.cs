using System.ComponentModel;
using System.Diagnostics;

namespace Bissib.Procurement.Benchmarks.Ratios;

/// <summary>
/// One run of a program. Seconds are wall time; ProcessorSeconds are user and system time of it and of all programs
/// that it started (NaN outside Linux).
/// </summary>
internal sealed record ProgramRun(double Seconds, double ProcessorSeconds, int ExitCode);

/// <summary>Runs programs and throws their output away.</summary>
internal static class OutsideProgram
{
    public static ProgramRun Run(string program, params string[] arguments)
    {
        var before = LinuxUsage.ProcessorSecondsOfChildren();
        var started = Stopwatch.GetTimestamp();
        using var process = Start(program, arguments);
        process.WaitForExit();
        var seconds = Stopwatch.GetElapsedTime(started).TotalSeconds;
        LinuxUsage.WaitForOrphans();
        return new(seconds, LinuxUsage.ProcessorSecondsOfChildren() - before, process.ExitCode);
    }

    /// <summary>The peak memory of a run; looking at it costs time, so it is a run of its own.</summary>
    public static PeakMemory Weigh(string program, params string[] arguments)
    {
        using var process = Start(program, arguments);
        var peak = PeakMemory.Watch(process);
        LinuxUsage.WaitForOrphans();
        return peak;
    }

    public static bool IsThere(string program)
    {
        try
        {
            using var process = Start(program, ["-v"]);
            process.WaitForExit();
            return true;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }

    private static Process Start(string program, string[] arguments)
    {
        var process = Process.Start(new ProcessStartInfo(program, arguments)
        {
            RedirectStandardOutput = true, RedirectStandardError = true,
        })!;
        _ = process.StandardOutput.BaseStream.CopyToAsync(Stream.Null);
        _ = process.StandardError.BaseStream.CopyToAsync(Stream.Null);
        return process;
    }
}
