namespace Bissib.Procurement.Scanning.Witness;

/// <summary>The n-grams that a model knows, and how rare each is among its sentences (idf).</summary>
internal sealed class Vocabulary
{
    private readonly Dictionary<uint, int> features;
    private readonly float[] rarities;

    /// <summary>Hashes in the order of their numbers, and as many rarities.</summary>
    public Vocabulary(IReadOnlyList<uint> hashes, IReadOnlyList<float> rarities)
    {
        if (hashes.Count != rarities.Count) throw new ArgumentException("a rarity for each hash", nameof(rarities));
        features = new(hashes.Count);
        for (var i = 0; i < hashes.Count; i++) features.TryAdd(hashes[i], i);
        this.rarities = [.. rarities];
        Hashes = hashes;
    }

    public IReadOnlyList<uint> Hashes { get; }

    public int Count => rarities.Length;

    /// <summary>The number of an n-gram; -1 where it is unknown.</summary>
    public int Find(uint hash) => features.TryGetValue(hash, out var feature) ? feature : -1;

    public float Rarity(int feature) => rarities[feature];
}
