using System.Globalization;

namespace Bissib.Procurement.Scanning.Evaluation;

/// <summary>
/// Whether a value that was read says the same as one that a person noted. Numbers are compared as numbers, bids'
/// validity of months as days; CPV codes and languages as sets; a procedure after its name in the law; other words
/// without regard to case, accents, plural and order: one holds the other, and of several names at least half of those
/// read must be noted.
/// </summary>
internal static class FactValue
{
    private const int DaysOfMonth = 30;

    // What the laws of neighbouring countries call the procedures that the profile tells apart.
    private static readonly (string Words, string Procedure)[] Procedures =
    [
        ("offres ouvert", "open"), ("procedure adaptee", "adapted"), ("andere specifieke diensten", "light regime"),
    ];

    public static bool Agrees(string fact, string read, FactLabel label) => fact switch
    {
        "cpv" => Codes(read).SetEquals(Codes(label.Value)),
        "procedure" => Folded(read) == ProcedureOf(label.Value),
        "submission-deadline" => read.StartsWith(label.Value, StringComparison.Ordinal),
        "estimated-value-eur" when label.Unit.Contains("MAD", StringComparison.Ordinal) => false,
        "insurance-required" when label.Value == "yes" => read != "no",
        _ =>
            Number(read) is { } number
                ? number == Number(label.Value) * Days(fact, label.Unit)
                : AreNamed(read, label.Value),
    };

    private static bool AreNamed(string read, string noted)
    {
        var names = Names(read);
        var agreeing = names.Count(name => Names(noted).Exists(other => Holds(other, name) || Holds(name, other)));
        return agreeing > 0 && 2 * agreeing >= names.Count;
    }

    private static bool Holds(string whole, string part) =>
        $" {whole} ".Contains($" {part} ", StringComparison.Ordinal);

    private static List<string> Names(string value) =>
        [.. value.Split([";", ",", " or ", " and ", " et ", " en "], StringSplitOptions.RemoveEmptyEntries)
            .Select(Singular).Where(name => name.Length > 0)];

    private static string Singular(string name) =>
        string.Join(' ', Folded(name).Split(' ').Select(word => word.TrimEnd('s')));

    private static HashSet<string> Codes(string value) =>
        [.. value.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(code =>
            code[..Math.Min(8, code.Length)])];

    private static string ProcedureOf(string noted)
    {
        var folded = Folded(noted);
        return Procedures.FirstOrDefault(pair => folded.Contains(pair.Words, StringComparison.Ordinal)).Procedure
            ?? folded;
    }

    private static int Days(string fact, string unit) =>
        fact == "bid-validity-days" && unit.StartsWith("month", StringComparison.Ordinal) ? DaysOfMonth : 1;

    private static decimal? Number(string value) =>
        decimal.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    private static string Folded(string value) => SignalIndex.FoldWords(value);
}
