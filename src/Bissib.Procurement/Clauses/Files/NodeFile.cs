namespace Bissib.Procurement.Clauses.Files;

/// <summary>
/// Keeps the nodes of a YAML file in a binary file, from which they are read some thirty times as fast.
/// </summary>
internal static class NodeFile
{
    public static void Write(BinaryWriter file, YamlNode node)
    {
        file.Write7BitEncodedInt(node.Line);
        switch (node)
        {
            case YamlScalar scalar:
                file.Write((byte)0);
                file.Write(scalar.Value);
                break;
            case YamlList list:
                file.Write((byte)1);
                file.Write7BitEncodedInt(list.Entries.Count);
                foreach (var entry in list.Entries) Write(file, entry);
                break;
            case YamlMap map:
                file.Write((byte)2);
                file.Write7BitEncodedInt(map.Entries.Count);
                foreach (var entry in map.Entries)
                {
                    file.Write(entry.Key);
                    file.Write7BitEncodedInt(entry.Line);
                    Write(file, entry.Value);
                }

                break;
        }
    }

    public static YamlNode Read(BinaryReader file)
    {
        var line = file.Read7BitEncodedInt();
        return file.ReadByte() switch
        {
            0 => new YamlScalar(file.ReadString(), line),
            1 => new YamlList(Many(file, Read), line),
            _ => new YamlMap(Many(file, ReadEntry), line),
        };
    }

    private static YamlEntry ReadEntry(BinaryReader file) =>
        new(file.ReadString(), file.Read7BitEncodedInt(), Read(file));

    private static T[] Many<T>(BinaryReader file, Func<BinaryReader, T> one)
    {
        var entries = new T[file.Read7BitEncodedInt()];
        for (var i = 0; i < entries.Length; i++) entries[i] = one(file);
        return entries;
    }
}
