namespace Bissib.Procurement.Tests.Documents;

/// <summary>The programs that read images: tests that need them are skipped without them, but not on the build
/// server.</summary>
internal static class Recognition
{
    public static void SkipWhereMissing() => SkipWhereMissing("tesseract", "pdftoppm");

    public static void SkipWhereMissing(params string[] programs)
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        foreach (var program in programs)
        {
            var isThere = folders.Any(folder => File.Exists(Path.Combine(folder, program)));
            if (!isThere && Environment.GetEnvironmentVariable("CI") == "true")
                throw new InvalidOperationException(
                    $"The build server needs {program}: tests/install-tools.sh installs it.");
            Skip.If(!isThere, $"{program} is not on the path: tests/install-tools.sh installs it.");
        }
    }
}
