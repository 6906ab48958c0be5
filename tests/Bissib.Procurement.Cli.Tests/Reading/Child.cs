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

    /// <summary>Words enough to keep a child busy for more than a second.</summary>
    public static (string Name, Func<Stream> Open) Slow { get; } =
        Text("slow.txt", string.Concat(
            Enumerable.Repeat("De opdrachtnemer levert een zin van een bestek.\n\n", 900_000)));

    /// <summary>Limits under which <see cref="Slow"/> is refused for its time and for nothing else.</summary>
    public static ReadingLimits Hasty { get; } =
        new() { Seconds = 1, MemoryBytes = 2_000_000_000, Characters = 200_000_000 };

    public static (string Name, Func<Stream> Open) Broken(string name) =>
        (name, () => File.OpenRead(Repository.Fixture("broken", name)));
}
