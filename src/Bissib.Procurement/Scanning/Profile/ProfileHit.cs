using Bissib.Procurement.Clauses;

namespace Bissib.Procurement.Scanning.Profile;

/// <summary>A cue of the profile found: its document, and its first and last word, both included.</summary>
internal sealed record ProfileHit(DocumentReading Reading, ProfileCue Cue, int FirstWord, int LastWord)
    : WordHit(Reading, FirstWord, LastWord)
{
    public override string Signal => Kebab.Name(Cue);
}
