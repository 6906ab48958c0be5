using Bissib.Procurement.Clauses;
using Bissib.Procurement.Scanning.Facts;
using Bissib.Procurement.Scanning.Profile;
using Bissib.Procurement.Scanning.Words;

namespace Bissib.Procurement.Scanning;

/// <summary>What a phrase of the automaton belongs to.</summary>
internal abstract record PhraseOwner(Language Language);

/// <summary>The part-th phrase of a clause's signal; Number tells the signals of the index apart, from 0.</summary>
internal sealed record SignalPart(Language Language, Clause Clause, Signal Signal, int Number, int Part) : PhraseOwner(Language)
{
    public bool IsNear { get; } = Signal is NearSignal;
}

internal sealed record UnlessPart(Language Language, Clause Clause, PhraseSignal Signal) : PhraseOwner(Language);

internal sealed record CuePart(Language Language, CueKind Kind) : PhraseOwner(Language);

internal sealed record RolePart(Language Language, SectionRole Role) : PhraseOwner(Language);

/// <summary>Words of the profile; IsWhole asks that they are a line of their own or its start.</summary>
internal sealed record ProfilePart(Language Language, ProfileCue Cue, bool IsWhole) : PhraseOwner(Language);

/// <summary>Words of the facts; IsWhole asks that they are a line of their own or its start.</summary>
internal sealed record FactPart(Language Language, FactCue Cue, bool IsWhole) : PhraseOwner(Language);

/// <summary>Words that state a rule that has changed.</summary>
internal sealed record ChangedPart(Language Language, ChangedRule Rule) : PhraseOwner(Language);

/// <summary>What a phrase does for a barrier; Kind is null for words that deny in general.</summary>
internal sealed record BarrierPart(Language Language, BarrierKind? Kind, BarrierSign Sign) : PhraseOwner(Language);

/// <summary>The lists of <see cref="BarrierWords"/>, in the same order.</summary>
internal enum BarrierSign
{
    Shows,
    With,
    Unless,
    UnlessSection,
    UnlessTender,
}

internal sealed record SectorPart(Language Language, Sector Sector) : PhraseOwner(Language);

/// <summary>Words that name a whole family; Signal is null for a look-alike that cancels them.</summary>
internal sealed record FamilyPart(Language Language, string Family, Signal? Signal) : PhraseOwner(Language);

/// <summary>A sign of an element for some clauses, which are many; null where it is one for all.</summary>
internal sealed record ElementPart(Language Language, Element Element, HashSet<Clause>? Clauses) : PhraseOwner(Language)
{
    public bool Counts(Clause? clause) => Clauses is null || (clause is not null && Clauses.Contains(clause));
}

/// <summary>
/// The whole catalogue compiled for matching: one automaton for all phrases and who each belongs to, the patterns, and
/// the words of each language. A catalogue that was compiled before brings its automaton along. Made once, used by many
/// scans at once.
/// </summary>
internal sealed class SignalIndex
{
    private readonly PhraseAutomaton automaton;
    private readonly HitSieve sieve;
    // Many signals share a phrase; it is searched once for each language.
    private readonly Dictionary<(string Phrase, Language Language), int> numbers = [];
    private readonly List<Owners> owners = [];
    private readonly HashSet<string> none = new(StringComparer.Ordinal);
    private readonly HashSet<string> formalities = new(StringComparer.Ordinal);

    public SignalIndex(Catalogue catalogue)
    {
        var builder = catalogue.Automaton is null ? new PhraseGraphBuilder() : null;
        foreach (var words in catalogue.Languages.Values) AddLanguage(words, builder);
        foreach (var rule in catalogue.ChangedRules)
            foreach (var (language, signals) in rule.Phrases) AddAll(signals, new ChangedPart(language, rule), builder);
        foreach (var clause in catalogue.Clauses) AddClause(clause, builder);
        foreach (var sector in catalogue.Rules.Sectors)
            foreach (var (language, words) in sector.Words) AddAll(words, new SectorPart(language, sector), builder);
        AddBarriers(catalogue.Barriers, builder);
        automaton = catalogue.Automaton ?? builder!.Build();
        sieve = new(
            [.. owners.Select(of => Array.ConvertAll(of.Near, part => (part.Number, part.Part)))],
            [.. owners.Select(of => of.Others.Length > 0)]);
        Abbreviations = catalogue.Languages.Values.SelectMany(words => words.Abbreviations)
            .Select(word => Folding.Of(word.AsSpan().TrimEnd('.'))).ToHashSet();
    }

    public IReadOnlySet<string> Abbreviations { get; }

    /// <summary>How many signals the clauses have.</summary>
    public int SignalCount { get; private set; }

    /// <summary>The patterns of barriers; they run on sentences that hold their other words.</summary>
    public List<(Language Language, BarrierKind Kind, PatternSignal Signal)> BarrierPatterns { get; } = [];

    /// <summary>The automaton alone, to be kept in a file.</summary>
    public static PhraseAutomaton Compile(Catalogue catalogue) => new SignalIndex(catalogue).automaton;

    /// <summary>
    /// Every phrase found whose language is that of its block, in the order of their last words; of those that only
    /// near signals have, those beside which all others of a signal stand in the sentence, and few others. Words of the
    /// profile, of facts and of sectors count in any language: title pages, forms and addresses are too short to tell
    /// theirs.
    /// </summary>
    public IEnumerable<PhraseHit> Find(FoldedText text)
    {
        var hits = automaton.Find(text, sieve);
        return text.HasSpaced
            ? hits.Select(hit => hit with { IsMended = hit.IsMended || text.IsSpaced(hit.FirstWord, hit.LastWord) })
            : hits;
    }

    /// <summary>The parts of near signals that the words are.</summary>
    public SignalPart[] NearPartsOf(PhraseHit hit) => owners[hit.Phrase].Near;

    /// <summary>All else that the words are.</summary>
    public PhraseOwner[] OwnersOf(PhraseHit hit) => owners[hit.Phrase].Others;

    /// <summary>True for "sans objet", "néant", "n.v.t." and the like, folded, with blanks between the words.</summary>
    public bool SaysNone(string folded) => none.Contains(folded);

    /// <summary>
    /// True for "Signature", "Original signé": what stands below speaks of the paper alone; folded too.
    /// </summary>
    public bool AsksFormality(string folded) => folded.Split(' ').Any(formalities.Contains);

    private void AddLanguage(LanguageWords words, PhraseGraphBuilder? builder)
    {
        foreach (var number in words.Numbers) builder?.AddNumberWord(number);
        foreach (var (role, signals) in words.Roles) AddAll(signals, new RolePart(words.Language, role), builder);
        foreach (var (kind, signals) in words.Cues) AddAll(signals, new CuePart(words.Language, kind), builder);
        foreach (var (element, signals) in words.Elements)
            AddAll(signals, new ElementPart(words.Language, element, null), builder);
        foreach (var (cue, signals) in words.Profile)
            foreach (var signal in signals.OfType<PhraseSignal>())
                Add(signal.Phrase, new ProfilePart(words.Language, cue, signal.IsWholeBlock), builder);
        foreach (var (cue, signals) in words.Facts)
            foreach (var signal in signals.OfType<PhraseSignal>())
                Add(signal.Phrase, new FactPart(words.Language, cue, signal.IsWholeBlock), builder);
        foreach (var (family, named) in words.Families)
        {
            foreach (var signal in named.Anchors)
                AddAll([signal], new FamilyPart(words.Language, family, signal), builder);
            AddAll(named.Unless, new FamilyPart(words.Language, family, null), builder);
        }

        none.UnionWith(words.None.Select(FoldWords));
        formalities.UnionWith(words.Formalities.Select(FoldWords));
    }

    private void AddClause(Clause clause, PhraseGraphBuilder? builder)
    {
        foreach (var (language, signals) in clause.Signals)
        {
            foreach (var signal in signals)
            {
                for (var part = 0; part < signal.Parts.Count; part++)
                    Add(signal.Parts[part], new SignalPart(language, clause, signal, SignalCount, part), builder);
                SignalCount++;
            }
        }

        foreach (var (language, signals) in clause.Unless)
            foreach (var signal in signals.OfType<PhraseSignal>())
                Add(signal.Phrase, new UnlessPart(language, clause, signal), builder);
        foreach (var (element, byLanguage) in clause.Elements)
            foreach (var (language, signals) in byLanguage)
                foreach (var phrase in signals.SelectMany(signal => signal.Parts))
                    AddElement(phrase, language, element, clause, builder);
    }

    // Clauses share most signs, so that a hit would have dozens of owners.
    private void AddElement(
        string phrase, Language language, Element element, Clause clause, PhraseGraphBuilder? builder)
    {
        var shared = numbers.TryGetValue((phrase, language), out var number)
            ? owners[number].Others.OfType<ElementPart>()
            .FirstOrDefault(part => part.Element == element && part.Clauses is not null)
            : null;
        if (shared is null) Add(phrase, new ElementPart(language, element, [clause]), builder);
        else shared.Clauses!.Add(clause);
    }

    private void AddBarriers(BarrierRules barriers, PhraseGraphBuilder? builder)
    {
        foreach (var (language, denials) in barriers.Denials)
            AddAll(denials, new BarrierPart(language, null, BarrierSign.Unless), builder);
        foreach (var kind in barriers.Kinds)
        {
            foreach (var (language, words) in kind.Words)
            {
                AddAll(words.Shows, new BarrierPart(language, kind, BarrierSign.Shows), builder);
                AddAll(words.With, new BarrierPart(language, kind, BarrierSign.With), builder);
                AddAll(words.Unless, new BarrierPart(language, kind, BarrierSign.Unless), builder);
                AddAll(words.UnlessSection, new BarrierPart(language, kind, BarrierSign.UnlessSection), builder);
                AddAll(words.UnlessTender, new BarrierPart(language, kind, BarrierSign.UnlessTender), builder);
                BarrierPatterns.AddRange(
                    words.Shows.OfType<PatternSignal>().Select(pattern => (language, kind, pattern)));
            }
        }
    }

    private void AddAll(IEnumerable<Signal> signals, PhraseOwner owner, PhraseGraphBuilder? builder)
    {
        foreach (var phrase in signals.SelectMany(signal => signal.Parts)) Add(phrase, owner, builder);
    }

    private void Add(string phrase, PhraseOwner owner, PhraseGraphBuilder? builder)
    {
        var language = owner is ProfilePart or FactPart or SectorPart ? Language.Undetermined : owner.Language;
        if (!numbers.TryGetValue((phrase, language), out var number))
        {
            builder?.Add(phrase, language);
            numbers[(phrase, language)] = number = owners.Count;
            owners.Add(new());
        }

        owners[number].Add(owner);
    }

    internal static string FoldWords(string text)
    {
        var words = new List<string>();
        for (var at = 0; WordSplitter.Next(text, at, out var word); at = word.End)
            words.Add(Folding.Of(text.AsSpan(word.Start, word.End - word.Start)));
        return string.Join(' ', words);
    }

    // All that a phrase is; the parts of near signals are many and asked for apart.
    private sealed class Owners
    {
        public SignalPart[] Near { get; private set; } = [];

        public PhraseOwner[] Others { get; private set; } = [];

        public void Add(PhraseOwner owner)
        {
            if (owner is SignalPart { IsNear: true } part) Near = [.. Near, part];
            else Others = [.. Others, owner];
        }
    }
}
