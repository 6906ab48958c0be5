using Bissib.Procurement.Scanning;
using Bissib.Procurement.Scanning.Words;

namespace Bissib.Procurement.Clauses.Files;

/// <summary>
/// The file catalogue.bin beside the clause files: their nodes and the automaton of their phrases, so that a program
/// starts without reading YAML and without compiling. It holds for the very same files and the very same build of the
/// engine; otherwise it is passed over, and the clause files are read.
/// </summary>
internal sealed class CompiledCatalogue
{
    public const string FileName = "catalogue.bin";

    private readonly Dictionary<string, YamlNode> nodes = new(StringComparer.Ordinal);

    private CompiledCatalogue(BinaryReader file)
    {
        for (var left = file.ReadInt32(); left > 0; left--) nodes[file.ReadString()] = NodeFile.Read(file);
        Automaton = PhraseAutomaton.Read(file);
    }

    public PhraseAutomaton Automaton { get; }

    public YamlNode Node(string name) => nodes[name];

    /// <summary>Null where there is none, or one of other files or of another build.</summary>
    public static CompiledCatalogue? Find(string folder, byte[] hash)
    {
        var path = Path.Combine(folder, FileName);
        if (!File.Exists(path)) return null;
        try
        {
            using var file = new BinaryReader(new MemoryStream(File.ReadAllBytes(path)));
            var isOurs = file.ReadBytes(16).AsSpan().SequenceEqual(Build)
                && file.ReadBytes(hash.Length).AsSpan().SequenceEqual(hash);
            return isOurs ? new(file) : null;
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException or FormatException or OverflowException or ArgumentException)
        {
            return null;
        }
    }

    /// <summary>Writes the file for a folder whose catalogue was just loaded from its clause files.</summary>
    public static void Write(
        string folder, byte[] hash, IReadOnlyCollection<(string Name, YamlNode Node)> nodes, Catalogue catalogue)
    {
        var path = Path.Combine(folder, FileName);
        var unfinished = $"{path}.{Environment.ProcessId}";
        using (var file = new BinaryWriter(File.Create(unfinished)))
        {
            file.Write(Build);
            file.Write(hash);
            file.Write(nodes.Count);
            foreach (var (name, node) in nodes)
            {
                file.Write(name);
                NodeFile.Write(file, node);
            }

            SignalIndex.Compile(catalogue).Write(file);
        }

        File.Move(unfinished, path, overwrite: true);
    }

    private static byte[] Build => typeof(CompiledCatalogue).Module.ModuleVersionId.ToByteArray();
}
