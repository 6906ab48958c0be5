using System.Diagnostics;

namespace Bissib.Procurement.Documents.Pdf;

/// <summary>Runs a program that is on the path, within a limit of time.</summary>
internal static class Tool
{
    public static bool IsThere(string program)
    {
        var file = OperatingSystem.IsWindows() ? program + ".exe" : program;
        return (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Any(folder => File.Exists(Path.Combine(folder, file)));
    }

    /// <summary>What the program writes; null where it fails or takes longer, and then it has been ended.</summary>
    public static string? Run(string program, TimeSpan limit, params IEnumerable<string> arguments)
    {
        if (limit <= TimeSpan.Zero) return null;
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        // Pages are read beside each other, so one page takes one thread.
        start.Environment["OMP_THREAD_LIMIT"] = "1";
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(limit))
        {
            process.Kill(entireProcessTree: true);
            return null;
        }

        Task.WaitAll(output, errors);
        return process.ExitCode == 0 ? output.Result : null;
    }
}
