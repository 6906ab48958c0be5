using System.Text.RegularExpressions;

namespace Bissib.Procurement.Web.Clauses.Editing;

/// <summary>
/// The messages of the check in the languages of the interface. The engine tells them in English, as the command does;
/// each is known by its form (<see cref="CheckMessageForms"/>), and what it quotes of the file stays as it is there.
/// One that is not known is shown in English.
/// </summary>
internal static class CheckMessages
{
    // Only a word that comes near; it ends the message.
    private static readonly Regex Hint = new(
        "^(?<said>.*); did you mean '(?<word>[^']*)'\\?$", RegexOptions.NonBacktracking | RegexOptions.Singleline);

    private static readonly Localised Meant = new(
        "{0} ; vouliez-vous dire « {1} » ?", "{0}; bedoelde u '{1}'?", "{0}; did you mean '{1}'?");

    /// <summary>The message in all languages, and whether its form is known.</summary>
    public static (Localised Words, bool IsKnown) Of(string message)
    {
        if (Hint.Match(message) is { Success: true } hinted)
        {
            var (said, isKnown) = Of(hinted.Groups["said"].Value);
            return (Join(said, hinted.Groups["word"].Value), isKnown);
        }

        foreach (var form in CheckMessageForms.All)
            if (form.Pattern.Match(message) is { Success: true } match)
                return (Fill(form, [.. match.Groups.Values.Skip(1).Select(group => group.Value)], message), true);
        return (new(message, message, message), false);
    }

    private static Localised Fill(CheckMessageForm form, string[] parts, string message) => new(
        string.Format(null, form.French, [.. parts.Select(part => CheckMessageForms.NameOf(part).French)]),
        string.Format(null, form.Dutch, [.. parts.Select(part => CheckMessageForms.NameOf(part).Dutch)]),
        message);

    private static Localised Join(Localised said, string word) => new(
        string.Format(null, Meant.French, said.French, word), string.Format(null, Meant.Dutch, said.Dutch, word),
        string.Format(null, Meant.English, said.English, word));
}
