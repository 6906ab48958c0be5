namespace Bissib.Procurement.Cli.Tests.Reading;

/// <summary>Tests that need text recognition are skipped without it, but not on the build server.</summary>
internal static class Tesseract
{
    public static void SkipWhereMissing()
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        var isThere = folders.Any(folder => File.Exists(Path.Combine(folder, "tesseract")));
        Skip.If(
            !isThere && Environment.GetEnvironmentVariable("CI") != "true",
            "Tesseract is not on the path: tests/install-tools.sh installs it.");
    }
}
