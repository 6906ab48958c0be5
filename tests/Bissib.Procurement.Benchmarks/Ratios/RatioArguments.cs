using System.Globalization;

namespace Bissib.Procurement.Benchmarks.Ratios;

/// <summary>What the user gave after "ratios": [FOLDER] [BISSIB] [REPETITIONS], each with a default.</summary>
internal sealed record RatioArguments(string Folder, string Bissib, int Repetitions)
{
    private const string FewRepetitions = "3";

    /// <summary>The arguments, or what is wrong with them and the remedy.</summary>
    public static (RatioArguments? Arguments, string? Wrong) Read(string[] given)
    {
        var folder = given.ElementAtOrDefault(0) ?? Repository.Corpus ?? Repository.Fixtures;
        if (!Directory.Exists(folder)) return (null, $"there is no folder '{folder}'");
        var bissib = given.ElementAtOrDefault(1) ?? BissibCommand.Default;
        if (!File.Exists(bissib))
            return (null, $"there is no program '{bissib}': give its path after the folder, or build it: "
                + "dotnet build src/Bissib.Procurement.Cli -c Release");
        var number = given.ElementAtOrDefault(2) ?? FewRepetitions;
        return int.TryParse(number, CultureInfo.InvariantCulture, out var repetitions) && repetitions > 0
            ? (new(folder, bissib, repetitions), null)
            : (null, $"'{number}' is no number of repetitions: give 1 or more");
    }
}
