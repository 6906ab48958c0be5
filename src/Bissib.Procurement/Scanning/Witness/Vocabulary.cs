namespace Bissib.Procurement.Scanning.Witness;

/// <summary>The n-grams that a model knows, and how rare each is among its sentences (idf).</summary>
internal sealed class Vocabulary
{
    // By open addressing: the number of an n-gram plus one stands in the slot of its hash or behind it; 0 is free.
    private readonly int[] slots;
    private readonly uint[] hashes;
    private readonly float[] rarities;
    // Most pairs of words are unknown: one bit of a million for each hash tells them without a look at the slots.
    private readonly ulong[] known = new ulong[1 << 14];

    /// <summary>Hashes in the order of their numbers, and as many rarities.</summary>
    public Vocabulary(IReadOnlyList<uint> hashes, IReadOnlyList<float> rarities)
    {
        if (hashes.Count != rarities.Count) throw new ArgumentException("a rarity for each hash", nameof(rarities));
        this.hashes = [.. hashes];
        this.rarities = [.. rarities];
        var size = 16;
        while (size < hashes.Count * 2) size *= 2;
        slots = new int[size];
        for (var i = 0; i < this.hashes.Length; i++)
        {
            ref var slot = ref SlotOf(this.hashes[i]);
            if (slot == 0) slot = i + 1;
            known[PlaceOf(this.hashes[i])] |= BitOf(this.hashes[i]);
        }
    }

    public IReadOnlyList<uint> Hashes => hashes;

    public int Count => rarities.Length;

    /// <summary>The number of an n-gram; -1 where it is unknown.</summary>
    public int Find(uint hash) => (known[PlaceOf(hash)] & BitOf(hash)) == 0 ? -1 : SlotOf(hash) - 1;

    public float Rarity(int feature) => rarities[feature];

    /// <summary>The squares of the rarities together.</summary>
    public float SquaresOf(IEnumerable<int> features) => features.Sum(feature => rarities[feature] * rarities[feature]);

    private static int PlaceOf(uint hash) => (int)(hash >> 18);

    private static ulong BitOf(uint hash) => 1ul << (int)((hash >> 12) & 63);

    private ref int SlotOf(uint hash)
    {
        var mask = (uint)slots.Length - 1;
        var at = hash & mask;
        while (slots[at] != 0 && hashes[slots[at] - 1] != hash) at = (at + 1) & mask;
        return ref slots[at];
    }
}
