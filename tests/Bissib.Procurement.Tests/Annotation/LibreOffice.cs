using System.Diagnostics;
using System.IO.Compression;
using System.Xml.Linq;

namespace Bissib.Procurement.Tests.Annotation;

/// <summary>
/// LibreOffice as a second reader of what was written: the only program beside Word that all of our machines can have.
/// Each use has a profile of its own, so that none waits for another.
/// </summary>
internal static class LibreOffice
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(120);

    /// <summary>The file as LibreOffice writes it again in a format: "docx" or "pdf".</summary>
    public static byte[] Convert(byte[] file, string format) => Convert([file], format)[0];

    /// <summary>The files as LibreOffice opens and saves them, in one start of the program.</summary>
    public static IReadOnlyList<byte[]> Open(IReadOnlyList<byte[]> files) => Convert(files, "docx");

    private static IReadOnlyList<byte[]> Convert(IReadOnlyList<byte[]> files, string format)
    {
        SkipWhereMissing();
        var folder = Directory.CreateTempSubdirectory("bissib-libreoffice-");
        try
        {
            var sources = files.Select((_, index) => Path.Combine(folder.FullName, $"{index}.docx")).ToList();
            foreach (var (source, file) in sources.Zip(files)) File.WriteAllBytes(source, file);
            var profile = new Uri(Path.Combine(folder.FullName, "profile")).AbsoluteUri;
            var target = Path.Combine(folder.FullName, "out");
            Run([$"-env:UserInstallation={profile}", "--headless", "--convert-to", format, "--outdir", target, .. sources]);
            return [.. files.Select((_, index) => File.ReadAllBytes(Path.Combine(target, $"{index}.{format}")))];
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>The file with all changes accepted or rejected by LibreOffice.</summary>
    public static byte[] Settle(byte[] file, bool accepts) => Settle([file], accepts)[0];

    /// <summary>
    /// The same for several files in one start of the program, in their order; the comments are left out.
    /// </summary>
    public static IReadOnlyList<byte[]> Settle(IReadOnlyList<byte[]> files, bool accepts)
    {
        SkipWhereMissing();
        var folder = Directory.CreateTempSubdirectory("bissib-libreoffice-");
        try
        {
            var (sources, targets) =
                (folder.CreateSubdirectory("sources").FullName, folder.CreateSubdirectory("targets").FullName);
            foreach (var (file, index) in files.Select((file, index) => (file, index)))
                File.WriteAllBytes(Path.Combine(sources, $"{index}.docx"), WithoutComments(file));
            var profile = new Uri(Path.Combine(folder.FullName, "profile")).AbsoluteUri;
            // The first start makes the profile and would overlook a macro that is there already.
            Run([$"-env:UserInstallation={profile}", "--headless", "--terminate_after_init"]);
            WriteMacro(Path.Combine(folder.FullName, "profile", "user", "basic"));
            var command = accepts ? "AcceptAllTrackedChanges" : "RejectAllTrackedChanges";
            // Version 7.4 crashes at the end of some files, after it has written them: it goes on behind them.
            for (var done = 0; done < files.Count;)
            {
                Run([$"-env:UserInstallation={profile}", "--headless", "--norestore",
                    $"macro:///Standard.Module1.SettleAll(\"{sources}\",\"{targets}\",\"{command}\",\"{done}\",\"{files.Count - 1}\")"]);
                var written = Directory.GetFiles(targets).Length;
                if (written == done) throw new InvalidOperationException($"LibreOffice does not write file {done}.");
                done = written;
            }

            return [.. files.Select((_, index) => File.ReadAllBytes(Path.Combine(targets, $"{index}.docx")))];
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    // Without its windows (libreoffice-writer-nogui) version 7.4 ends in an error as soon as it is to show a comment,
    // which it is once a document has a view. Whether comments are read is seen where files are opened.
    private static byte[] WithoutComments(byte[] file)
    {
        using var stream = new MemoryStream();
        stream.Write(file);
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            var entry = archive.GetEntry("word/document.xml")!;
            XDocument document;
            using (var old = entry.Open()) document = XDocument.Load(old, LoadOptions.PreserveWhitespace);
            foreach (var mark in document.Descendants().Where(e => e.Name.LocalName is "commentRangeStart" or "commentRangeEnd" or "commentReference").ToList())
                if (mark.Name.LocalName == "commentReference" && mark.Parent!.Elements().All(e => e == mark || e.Name.LocalName == "rPr")) mark.Parent.Remove();
                else mark.Remove();
            entry.Delete();
            using var part = archive.CreateEntry("word/document.xml").Open();
            document.Save(part, SaveOptions.DisableFormatting);
        }

        return stream.ToArray();
    }

    // The command line has no option for it: a macro in the profile does what a person would do in the menu.
    private static void WriteMacro(string basic)
    {
        const string Head = """<?xml version="1.0" encoding="UTF-8"?>""";
        const string Library = "xmlns:library=\"http://openoffice.org/2000/library\"";
        var folder = Directory.CreateDirectory(Path.Combine(basic, "Standard")).FullName;
        File.WriteAllText(Path.Combine(basic, "script.xlc"),
            $"""
            {Head}
            <library:libraries {Library}><library:library library:name="Standard" library:link="false"/></library:libraries>
            """);
        File.WriteAllText(Path.Combine(folder, "script.xlb"),
            $"""
            {Head}
            <library:library {Library} library:name="Standard" library:readonly="false"><library:element library:name="Module1"/></library:library>
            """);
        File.WriteAllText(Path.Combine(folder, "Module1.xba"),
            $"""
            {Head}
            <script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">
            Sub SettleAll(sources As String, targets As String, command As String, first As String, last As String)
              For number = CInt(first) To CInt(last)
                Settle(sources &amp; "/" &amp; number &amp; ".docx", targets &amp; "/" &amp; number &amp; ".docx", command)
              Next
              ' Version 7.4 crashes where a document with a content control is closed, and then none follows.
              StarDesktop.terminate
            End Sub
            Sub Settle(source As String, target As String, command As String)
              Dim hidden(0) As New com.sun.star.beans.PropertyValue
              hidden(0).Name = "Hidden" : hidden(0).Value = True
              document = StarDesktop.loadComponentFromURL(ConvertToURL(source), "_blank", 0, hidden())
              dispatcher = createUnoService("com.sun.star.frame.DispatchHelper")
              dispatcher.executeDispatch(document.CurrentController.Frame, ".uno:" &amp; command, "", 0, Array())
              Dim kind(0) As New com.sun.star.beans.PropertyValue
              kind(0).Name = "FilterName" : kind(0).Value = "MS Word 2007 XML"
              document.storeToURL(ConvertToURL(target), kind())
            End Sub
            </script:module>
            """);
    }

    private static void Run(IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo("soffice", arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        if (process.WaitForExit(Limit)) return;
        process.Kill(entireProcessTree: true);
        throw new TimeoutException(
            $"soffice did not end within {Limit.TotalSeconds} seconds: {output.Result} {errors.Result}");
    }

    private static void SkipWhereMissing()
    {
        var isThere = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .Any(folder => File.Exists(Path.Combine(folder, "soffice")));
        if (!isThere && Environment.GetEnvironmentVariable("CI") == "true")
            throw new InvalidOperationException(
                "The build server needs LibreOffice: tests/install-tools.sh installs it.");
        Skip.If(!isThere, "soffice is not on the path: tests/install-tools.sh installs it.");
    }
}
