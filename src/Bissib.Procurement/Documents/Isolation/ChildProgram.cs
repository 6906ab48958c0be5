using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using System.Runtime.InteropServices;

namespace Bissib.Procurement.Documents.Isolation;

/// <summary>
/// How a reading child is started: a program file, and arguments before <see cref="ReadingChild.Verb"/>.
/// </summary>
public sealed record ChildProgram(string File, IReadOnlyList<string> Arguments)
{
    // What the runtime itself takes, besides the heap.
    private const long Overhead = 64L << 20;

    // A child reads files of strangers: it gets no connection string, token or key that the environment may hold.
    private static readonly string[] Inherited =
    [
        "PATH", "HOME", "TMPDIR", "TMP", "TEMP", "SystemRoot", "USERPROFILE", "TZ", "LANG", "LC_ALL", "LD_LIBRARY_PATH",
        "DOTNET_ROOT", "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", "TESSDATA_PREFIX", "OMP_THREAD_LIMIT",
    ];

    /// <summary>A program of .NET, run by the runtime that runs this one.</summary>
    public static ChildProgram Of(Assembly program)
    {
        ArgumentNullException.ThrowIfNull(program);
        // <root>/shared/Microsoft.NETCore.App/<version>/
        var root = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", ".."));
        var host = Path.Combine(root, OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet");
        // A program that brings its runtime along has no such host; it is then its own.
        return program.Location.Length > 0 && System.IO.File.Exists(host)
            ? new(host, [program.Location])
            : new(Environment.ProcessPath!, []);
    }

    // Cautious is one processor only, where reading with several met a limit.
    internal ProcessStartInfo ToStart(ReadingLimits limits, bool isCautious)
    {
        var start = new ProcessStartInfo(File, [.. Arguments, ReadingChild.Verb])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            CreateNoWindow = true,
        };
        var environment = start.Environment;
        var kept = Inherited.Select(name => (name, Value: Environment.GetEnvironmentVariable(name))).ToList();
        environment.Clear();
        foreach (var (name, value) in kept.Where(pair => pair.Value is not null)) environment[name] = value;
        var heap = Math.Max(limits.MemoryBytes - Overhead, limits.MemoryBytes / 2);
        environment["DOTNET_GCHeapHardLimit"] = heap.ToString("x", CultureInfo.InvariantCulture);
        // A long tender takes a third less memory at the same speed (measured on 500 very full pages).
        environment["DOTNET_GCConserveMemory"] = "7";
        environment["DOTNET_gcConcurrent"] = "0";
        environment["DOTNET_gcServer"] = "0";
        environment["DOTNET_TieredPGO"] = "0";
        environment["DOTNET_EnableDiagnostics"] = "0";
        environment["DOTNET_DbgEnableMiniDump"] = "0";
        if (isCautious) environment["DOTNET_PROCESSOR_COUNT"] = "1";
        return start;
    }
}
