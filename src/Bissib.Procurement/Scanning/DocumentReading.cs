using Bissib.Procurement.Clauses;
using Bissib.Procurement.Documents;
using Bissib.Procurement.Scanning.Criteria;
using Bissib.Procurement.Scanning.Words;

namespace Bissib.Procurement.Scanning;

/// <summary>A cue found: what it shows, and its words (both included).</summary>
internal readonly record struct CueHit(CueKind Kind, int FirstWord, int LastWord);

/// <summary>
/// A document with all that its words show at first sight: sections, phrases of clauses, cues and signs of elements.
/// What follows asks it, and reads the text no more.
/// </summary>
internal sealed class DocumentReading
{
    // "Page 2 de 41 Table des matières VOLUME A …": a table of contents that was saved as one paragraph.
    private const int ReachOfContents = 8;
    private const int ShortestContents = 40;

    private readonly Grouped<CueHit> cuesBySentence;
    private readonly Grouped<(ElementPart Part, PhraseHit Hit)> elementsByBlock;
    private readonly HashSet<int> contents = [];
    private readonly int[] sectionOfBlock;
    private readonly Dictionary<int, AwardCriterion> criteria;
    private ILookup<int, (Clause Clause, PhraseHit Hit)>? signalsBySentence;
    private IReadOnlyList<Language>? languages;
    private DocumentKind? kind;

    private DocumentReading(FoldedText text, SignalIndex index)
    {
        var document = text.Document;
        Document = document;
        Text = text;
        var roles = new Dictionary<int, (SectionRole Role, int Length)>();
        var (cues, elements) = (new List<CueHit>(), new List<(ElementPart Part, PhraseHit Hit)>());
        foreach (var hit in index.Find(Text))
        {
            if (index.NearPartsOf(hit).Length > 0) NearHits.Add(hit);
            foreach (var owner in index.OwnersOf(hit))
            {
                // The most frequent first: signs of elements are half of all.
                if (owner is ElementPart element) elements.Add((element, hit));
                else if (owner is CuePart cue) cues.Add(new(cue.Kind, hit.FirstWord, hit.LastWord));
                else if (owner is RolePart role) NoteRole(role.Role, hit, roles);
                else Add(owner, hit);
            }
        }

        cuesBySentence = new(cues, text.SentenceCount, cue => text.Words[cue.FirstWord].Sentence);
        elementsByBlock = new(elements, document.Blocks.Count, found => text.Words[found.Hit.FirstWord].Block);
        Sections = SectionSplitter.Split(document, roles.ToDictionary(pair => pair.Key, pair => pair.Value.Role));
        sectionOfBlock = new int[document.Blocks.Count];
        for (var section = 0; section < Sections.Count; section++)
            Array.Fill(
                sectionOfBlock, section, Sections[section].FirstBlock,
                Sections[section].LastBlock - Sections[section].FirstBlock + 1);
        contents.RemoveWhere(SaysSomething);
        criteria = AwardCriteria.Find(document, block => Sections[sectionOfBlock[block]].Role);
    }

    public TenderDocument Document { get; }

    public FoldedText Text { get; }

    public IReadOnlyList<Section> Sections { get; }

    /// <summary>The languages in which all of it is said, its own first.</summary>
    public IReadOnlyList<Language> Languages => languages ??= SpokenLanguages.Of(Document);

    public DocumentKind Kind => kind ??= DocumentKinds.Of(Document);

    /// <summary>The hits of the parts of signals, but for <see cref="NearHits"/>.</summary>
    public List<(SignalPart Part, PhraseHit Hit)> SignalHits { get; } = [];

    /// <summary>The hits of the parts of near signals, in the order of their last words; they are many.</summary>
    public List<PhraseHit> NearHits { get; } = [];

    public List<(UnlessPart Part, PhraseHit Hit)> UnlessHits { get; } = [];

    public List<(ProfilePart Part, PhraseHit Hit)> ProfileHits { get; } = [];

    public List<(FactPart Part, PhraseHit Hit)> FactHits { get; } = [];

    /// <summary>Words that state rules that have changed.</summary>
    public List<(ChangedRule Rule, PhraseHit Hit)> ChangedHits { get; } = [];

    public List<(FamilyPart Part, PhraseHit Hit)> FamilyHits { get; } = [];

    public List<(Sector Sector, PhraseHit Hit)> SectorHits { get; } = [];

    /// <summary>Words of barriers, and words that take them back.</summary>
    public List<(BarrierPart Part, PhraseHit Hit)> BarrierHits { get; } = [];

    public static DocumentReading Read(TenderDocument document, SignalIndex index) =>
        new(FoldedText.Read(document, index.Abbreviations), index);

    /// <summary>The same for a document whose words are read already.</summary>
    public static DocumentReading Read(FoldedText text, SignalIndex index) => new(text, index);

    /// <summary>True for an entry of a table of contents, and for a whole table that stands in one paragraph.</summary>
    public bool IsContents(int block) =>
        Document.Blocks[block].Kind == BlockKind.ContentsEntry || contents.Contains(block);

    public int SectionOf(int block) => sectionOfBlock[block];

    public IReadOnlyList<CueHit> CuesIn(int sentence) => cuesBySentence[sentence];

    /// <summary>The award criterion that the block names, or null.</summary>
    public AwardCriterion? CriterionIn(int block) => criteria.GetValueOrDefault(block);

    /// <summary>The signs of elements in a block: the general ones and those of the clause.</summary>
    public IEnumerable<(Element Element, PhraseHit Hit)> ElementsIn(int block, Clause? clause) =>
        from found in elementsByBlock[block]
        where found.Part.Counts(clause)
        select (found.Part.Element, found.Hit);

    /// <summary>The phrases of clauses that alone show one, in a sentence.</summary>
    public IEnumerable<(Clause Clause, PhraseHit Hit)> SignalsIn(int sentence) =>
        (signalsBySentence ??= SignalHits.Where(found =>
            found.Part.Signal is PhraseSignal { Strength: SignalStrength.Strong, IsGeneric: false })
            .ToLookup(found => Text.Words[found.Hit.FirstWord].Sentence, found => (found.Part.Clause, found.Hit)))[sentence];

    /// <summary>The sentences of a block, as a range of their numbers.</summary>
    public IEnumerable<int> SentencesOf(int block)
    {
        var (first, end) = Text.WordsOfBlock(block);
        return first == end
            ? []
            : Enumerable.Range(
                Text.Words[first].Sentence, Text.Words[end - 1].Sentence - Text.Words[first].Sentence + 1);
    }

    /// <summary>
    /// The head of a cell's column: the one that the reader knows, else the first cell of the column; empty if none.
    /// </summary>
    public string HeadOf(int block)
    {
        var own = Document.Blocks[block];
        if (own.ColumnHeader is { } known || own.Cell is not { } cell) return own.ColumnHeader ?? "";
        var head = "";
        for (var above = block - 1; above >= 0 && Document.Blocks[above].Cell is { } other && other.Table == cell.Table; above--)
            if (other.Column == cell.Column && other.Row < cell.Row)
                head = Document.Blocks[above].Span.In(Document.Text);
        return head;
    }

    private void Add(PhraseOwner owner, PhraseHit hit)
    {
        if (owner is SignalPart part) SignalHits.Add((part, hit));
        else if (owner is UnlessPart unless) UnlessHits.Add((unless, hit));
        else if (owner is ProfilePart profile) ProfileHits.Add((profile, hit));
        else if (owner is FactPart fact) FactHits.Add((fact, hit));
        else if (owner is ChangedPart changed) ChangedHits.Add((changed.Rule, hit));
        else if (owner is FamilyPart family) FamilyHits.Add((family, hit));
        else if (owner is BarrierPart barrier) BarrierHits.Add((barrier, hit));
        else if (owner is SectorPart sector) SectorHits.Add((sector.Sector, hit));
    }

    // Prose has such words in most sentences; "séance d'information obligatoire" stands in titles too, and "A" numbers
    // them.
    private bool SaysSomething(int block)
    {
        var (first, end) = Text.WordsOfBlock(block);
        return SentencesOf(block).SelectMany(CuesIn).Count(cue =>
                (cue.Kind is CueKind.Duty or CueKind.Statement or CueKind.Aspiration)
                    && Text.SpanOf(cue.FirstWord, cue.LastWord).Length > 1)
            * ShortestContents >= end - first;
    }

    // "Annexe 4 – Conditions d'exécution" is an annex. Otherwise, where a heading shows two roles, the longer phrase
    // decides, then the earlier one.
    private void NoteRole(SectionRole role, PhraseHit hit, Dictionary<int, (SectionRole Role, int Length)> roles)
    {
        var block = Text.Words[hit.FirstWord].Block;
        var (first, end) = Text.WordsOfBlock(block);
        if (role == SectionRole.Contents && hit.FirstWord - first < ReachOfContents && end - first >= ShortestContents)
            contents.Add(block);
        if (Document.Blocks[block].Kind != BlockKind.Heading) return;
        var opens = role == SectionRole.Annex && hit.FirstWord == first;
        var length = opens ? int.MaxValue : hit.LastWord - hit.FirstWord + 1;
        if (!roles.TryGetValue(block, out var known) || length > known.Length) roles[block] = (role, length);
    }
}
