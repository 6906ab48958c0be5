namespace Bissib.Procurement.Benchmarks.Ratios;

/// <summary>The command as a user starts it: the program that was built.</summary>
internal static class BissibCommand
{
    public static string Default => Path.Combine(
        Repository.Root, "src", "Bissib.Procurement.Cli", "bin", "Release", "net10.0",
        OperatingSystem.IsWindows() ? "bissib.exe" : "bissib");

    public static string[] Scan(string path) => ["scan", "--format", "json", path];
}
