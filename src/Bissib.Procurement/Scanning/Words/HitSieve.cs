namespace Bissib.Procurement.Scanning.Words;

/// <summary>
/// Leaves out hits that count only beside others of their sentence. Nine of ten are of frequent words beside which
/// nothing stands. Made once for a catalogue; each thread sifts with a <see cref="Sifter"/> of its own.
/// </summary>
internal sealed class HitSieve
{
    private readonly (int Group, uint Bit)[]?[] groupsOfPhrase;
    private readonly bool[] isFree;
    private readonly uint[] wholes;

    /// <param name="members">For each phrase the groups that it belongs to, as the how manieth part of each.</param>
    /// <param name="isFree">For each phrase whether its hits count alone too.</param>
    public HitSieve(IReadOnlyList<(int Group, int Part)[]> members, bool[] isFree)
    {
        groupsOfPhrase = [.. members.Select(of =>
            of.Length == 0 ? null : Array.ConvertAll(of, one => (one.Group, 1u << one.Part)))];
        this.isFree = isFree;
        wholes = new uint[members.SelectMany(of => of).Select(one => one.Group + 1).DefaultIfEmpty().Max()];
        foreach (var (group, part) in members.SelectMany(of => of)) wholes[group] |= 1u << part;
    }

    public Sifter Another() => new(this);

    /// <summary>Sifts one sentence after the other.</summary>
    public sealed class Sifter(HitSieve sieve)
    {
        private readonly uint[] found = new uint[sieve.wholes.Length];
        private readonly List<int> touched = [];
        private bool hasWhole;

        /// <summary>Of the hits from here on, which are those of one sentence, keeps those that count.</summary>
        public void Sift(List<PhraseHit> hits, int from)
        {
            for (var at = from; at < hits.Count; at++) Note(sieve.groupsOfPhrase[hits[at].Phrase]);
            var kept = from;
            for (var at = from; at < hits.Count; at++)
                if (Counts(hits[at].Phrase)) hits[kept++] = hits[at];
            hits.RemoveRange(kept, hits.Count - kept);
            foreach (var group in touched) found[group] = 0;
            touched.Clear();
            hasWhole = false;
        }

        private void Note((int Group, uint Bit)[]? groups)
        {
            foreach (var (group, bit) in groups.AsSpan())
            {
                if (found[group] == 0) touched.Add(group);
                found[group] |= bit;
                hasWhole |= found[group] == sieve.wholes[group];
            }
        }

        private bool Counts(int phrase) =>
            sieve.isFree[phrase] || (hasWhole && IsInWhole(sieve.groupsOfPhrase[phrase]));

        private bool IsInWhole((int Group, uint Bit)[]? groups) =>
            groups is not null && Array.Exists(groups, one => found[one.Group] == sieve.wholes[one.Group]);
    }
}
