using System.IO.Compression;
using Bissib.Procurement.Clauses;
using Bissib.Procurement.Scanning.Words;

namespace Bissib.Procurement.Scanning.Witness;

/// <summary>
/// Keeps a trained model in the file witness.bin of the folder clauses/, compressed with Brotli (RFC 7932).
/// </summary>
internal static class WitnessFile
{
    public const string Name = "witness.bin";

    private const int Version = 1;

    /// <summary>The model of a folder; null where it has none.</summary>
    /// <exception cref="CatalogueException">The file is damaged or of another version of the program.</exception>
    public static WitnessModel? Find(string folder)
    {
        var path = Path.Combine(folder, Name);
        return File.Exists(path) ? Read(File.OpenRead(path)) : null;
    }

    /// <summary>Reads and closes the stream.</summary>
    /// <exception cref="CatalogueException">The file is damaged or of another version of the program.</exception>
    public static WitnessModel Read(Stream stream)
    {
        try
        {
            using var file = new BinaryReader(new BrotliStream(stream, CompressionMode.Decompress));
            if (file.ReadInt32() == Version) return Read(file);
        }
        catch (Exception trouble) when (trouble is IOException or InvalidDataException or InvalidOperationException or OverflowException)
        {
            // Said below, with the remedy.
        }

        throw new CatalogueException(
            [new($"clauses/{Name}", 1, "the file is damaged or of another version: run 'bissib clauses train'")]);
    }

    /// <summary>Writes and closes the stream.</summary>
    public static void Write(Stream stream, WitnessModel model)
    {
        using var file = new BinaryWriter(new BrotliStream(stream, CompressionLevel.SmallestSize));
        file.Write(Version);
        file.Write(model.Fingerprint);
        file.Write(model.Clauses.Count);
        foreach (var clause in model.Clauses) file.Write(clause);
        file.WriteArray(model.Biases);
        file.WriteArray(model.Steps);
        file.WriteArray(model.Vocabulary.Hashes.ToArray());
        file.WriteArray(Enumerable.Range(0, model.Vocabulary.Count).Select(model.Vocabulary.Rarity).ToArray());
        file.WriteArray(model.Starts);
        file.WriteArray(model.Owners);
        file.WriteArray(model.Weights);
    }

    private static WitnessModel Read(BinaryReader file)
    {
        var fingerprint = file.ReadString();
        var clauses = new string[file.ReadInt32()];
        for (var i = 0; i < clauses.Length; i++) clauses[i] = file.ReadString();
        return new()
        {
            Fingerprint = fingerprint,
            Clauses = clauses,
            Biases = file.ReadArray<float>(),
            Steps = file.ReadArray<float>(),
            Vocabulary = new(file.ReadArray<uint>(), file.ReadArray<float>()),
            Starts = file.ReadArray<int>(),
            Owners = file.ReadArray<byte>(),
            Weights = file.ReadArray<sbyte>(),
        };
    }
}
