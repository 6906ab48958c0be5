using System.Diagnostics;

namespace Bissib.Procurement.Tests.Annotation;

/// <summary>
/// LibreOffice as a second reader of what was written: the only program beside Word that all of our machines can have.
/// Each use has a profile of its own, so that none waits for another.
/// </summary>
internal static class LibreOffice
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(120);

    /// <summary>The file as LibreOffice writes it again in a format: "docx" or "pdf".</summary>
    public static byte[] Convert(byte[] file, string format)
    {
        SkipWhereMissing();
        var folder = Directory.CreateTempSubdirectory("bissib-libreoffice-");
        try
        {
            var source = Path.Combine(folder.FullName, "source.docx");
            File.WriteAllBytes(source, file);
            var profile = new Uri(Path.Combine(folder.FullName, "profile")).AbsoluteUri;
            var target = Path.Combine(folder.FullName, "out");
            Run([$"-env:UserInstallation={profile}", "--headless", "--convert-to", format, "--outdir", target, source]);
            return File.ReadAllBytes(Path.Combine(target, $"source.{format}"));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static void Run(IEnumerable<string> arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("soffice", arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        if (process.WaitForExit(Limit)) return;
        process.Kill(entireProcessTree: true);
        throw new TimeoutException($"soffice did not end within {Limit.TotalSeconds} seconds: {output.Result} {errors.Result}");
    }

    private static void SkipWhereMissing()
    {
        var isThere = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .Any(folder => File.Exists(Path.Combine(folder, "soffice")));
        if (!isThere && Environment.GetEnvironmentVariable("CI") == "true")
            throw new InvalidOperationException("The build server needs LibreOffice: tests/install-tools.sh installs it.");
        Skip.If(!isThere, "soffice is not on the path: tests/install-tools.sh installs it.");
    }
}
