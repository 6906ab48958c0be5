using System.Text;
using Bissib.Procurement.Documents;
using Bissib.Procurement.Documents.Isolation;

namespace Bissib.Procurement.Cli.Tests.Reading;

/// <summary>The command as a reading child, and programs that behave as no child should.</summary>
internal static class Child
{
    public static ChildProgram Program { get; } = ChildProgram.Of(typeof(ScanCommand).Assembly);

    /// <summary>A shell command in the place of the child.</summary>
    public static ChildProgram Shell(string command) => new("/bin/sh", ["-c", command]);

    public static Tender ReadFile(this IsolatedReader reader, string path) =>
        reader.Read(Path.GetFileName(path), [(Path.GetFileName(path), () => File.OpenRead(path))]);

    public static (string Name, Func<Stream> Open) Text(string name, string text) =>
        (name, () => new MemoryStream(Encoding.UTF8.GetBytes(text)));

    public static (string Name, Func<Stream> Open) Broken(string name) =>
        (name, () => File.OpenRead(Repository.Fixture("broken", name)));
}
