using System.Diagnostics;

namespace Bissib.Procurement.Cli.Tests;

/// <summary>The command as a program of its own.</summary>
internal static class BissibProgram
{
    /// <summary>Its exit code, and what it wrote.</summary>
    public static async Task<(int Code, string Output, string Error)> Run(params string[] arguments)
    {
        var (code, output, error, _) = await Watch(arguments);
        return (code, output, error);
    }

    /// <summary>
    /// The same, and the most memory that it took at a time, in bytes, without its child. It finds other programs on
    /// the path alone, where one is given.
    /// </summary>
    public static async Task<(int Code, string Output, string Error, long Peak)> Watch(
        string[] arguments, string? path = null)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        if (path is not null) start.Environment["PATH"] = path;
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "bissib.dll"));
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        var exit = process.WaitForExitAsync();
        var peak = 0L;
        while (await Task.WhenAny(exit, Task.Delay(50)) != exit) peak = Math.Max(peak, PeakOf(process));
        return (process.ExitCode, await output, await error, peak);
    }

    private static long PeakOf(Process process)
    {
        try
        {
            process.Refresh();
            return process.PeakWorkingSet64;
        }
        catch (InvalidOperationException)
        {
            // It ended meanwhile.
            return 0;
        }
    }
}
