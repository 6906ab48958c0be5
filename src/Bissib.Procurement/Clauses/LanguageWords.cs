using Bissib.Procurement.Scanning;
using Bissib.Procurement.Scanning.Facts;
using Bissib.Procurement.Scanning.Profile;

namespace Bissib.Procurement.Clauses;

/// <summary>
/// The words by which tenders of one language are read, whatever the clause: headings and the role of their section,
/// cues around a match, general signs of an element, the fields of the profile, the facts. One file,
/// clauses/language/{code}.yaml.
/// </summary>
public sealed record LanguageWords
{
    public required Language Language { get; init; }

    public required IReadOnlyDictionary<SectionRole, IReadOnlyList<Signal>> Roles { get; init; }

    public required IReadOnlyDictionary<CueKind, IReadOnlyList<Signal>> Cues { get; init; }

    public required IReadOnlyDictionary<Element, IReadOnlyList<Signal>> Elements { get; init; }

    /// <summary>The words around the fields of a profile: labels, values, look-alikes.</summary>
    public required IReadOnlyDictionary<ProfileCue, IReadOnlyList<Signal>> Profile { get; init; }

    /// <summary>The words around the facts that bidders ask for: labels, values, look-alikes.</summary>
    public required IReadOnlyDictionary<FactCue, IReadOnlyList<Signal>> Facts { get; init; }

    /// <summary>The words that name a whole family, by the family.</summary>
    public required IReadOnlyDictionary<string, FamilyWords> Families { get; init; }

    /// <summary>
    /// What stands alone in a form field or under a heading to say that there is none: "sans objet", "nihil".
    /// </summary>
    public required IReadOnlyList<string> None { get; init; }

    /// <summary>
    /// Words at the head of a column that asks something of the paper in each row, not of what it is about: below
    /// "Signature" a "non" denies nothing but the signature.
    /// </summary>
    public required IReadOnlyList<string> Formalities { get; init; }

    public required IReadOnlyList<string> Numbers { get; init; }

    /// <summary>Words after which a point ends no sentence: "art", "n°".</summary>
    public required IReadOnlyList<string> Abbreviations { get; init; }
}
