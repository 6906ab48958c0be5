using System.Globalization;
using Bissib.Procurement.Clauses;
using Bissib.Procurement.Documents;
using Bissib.Procurement.Scanning;
using Bissib.Procurement.Scanning.Evaluation;
using Bissib.Procurement.Scanning.Profile;
using Xunit.Abstractions;

namespace Bissib.Procurement.Tests.Scanning.Profile;

/// <summary>
/// Holds the profiles of the real tenders against the facts that people read from them. A value where no label says one
/// counts as wrong.
/// </summary>
public sealed class ProfileEvaluationTests(ITestOutputHelper output)
{
    private static readonly Dictionary<string, string> Procedures = new()
    {
        ["open"] = "open",
        ["appel d'offres ouvert"] = "open",
        ["marché à procédure adaptée"] = "adapted",
        ["procedure voor sociale en andere specifieke diensten (art. 2.38 Aw 2012)"] = "light-regime",
    };

    // The floors may only rise. Half of the buyers stand in running text or in a logo, without a label; two of three
    // values are maxima of periods and parts, which are not added up.
    private static readonly Dictionary<string, double> Floors = new()
    {
        ["contract-kind"] = 0.89,
        ["cpv"] = 1,
        ["estimated-value-eur"] = 0.33,
        ["contract-months"] = 1,
        ["renewals"] = 0.87,
        ["lots-count"] = 0.75,
        ["procedure"] = 1,
        ["submission-deadline"] = 0.75,
        ["buyer"] = 0.5,
    };

    [SkippableFact]
    public void Profiles_of_real_tenders_are_read_as_they_are_labelled()
    {
        var labels = File.ReadLines(Corpus.Path("labels-facts.tsv")).Select(line => line.Split('\t')).ToList();
        var files = Corpus.Files("*", "fr", "nl", "en");
        var scanner = new TenderScanner(Catalogue.Load(Catalogue.DefaultFolder));

        var scores = labels.GroupBy(label => label[0]).AsParallel().AsOrdered()
            .SelectMany(document => Compare(document.Key, ProfileOf(document.Key, files, scanner), [.. document]))
            .GroupBy(one => one.Field).ToDictionary(field =>
                field.Key, field => DetectionScore.Sum(field.Select(one => one.Score)));

        foreach (var (field, score) in scores.OrderBy(pair => pair.Key, StringComparer.Ordinal))
            output.WriteLine(FormattableString.Invariant($"{field,-22} right {score.TruePositives,3} wrong {score.FalsePositives,3} missed {score.FalseNegatives,3}  precision {score.Precision:F2} recall {score.Recall:F2}"));
        Assert.All(
            scores,
            pair => Assert.True(pair.Value.Precision >= 0.99, $"{pair.Key}: precision {pair.Value.Precision:F3}"));
        Assert.All(
            Floors,
            floor =>
                Assert.True(
                    scores[floor.Key].Recall >= floor.Value, $"{floor.Key}: recall {scores[floor.Key].Recall:F3}"));
    }

    private static TenderProfile ProfileOf(string name, IReadOnlyList<string> files, TenderScanner scanner)
    {
        var path = files.First(file =>
            Path.GetFileName(file) == name || Path.GetFileNameWithoutExtension(file) == name);
        return scanner.Scan(TenderReader.Read(name, [(Path.GetFileName(path), () => File.OpenRead(path))])).Profile;
    }

    private IEnumerable<(string Field, DetectionScore Score)> Compare(
        string document, TenderProfile profile, List<string[]> labels)
    {
        yield return One("contract-kind", profile.Kind is { } kind ? Kebab.Name(kind) : null);
        yield return One("lots-count", profile.Lots?.ToString(CultureInfo.InvariantCulture));
        yield return One("contract-months", profile.DurationMonths?.ToString(CultureInfo.InvariantCulture));
        yield return One("renewals", profile.Renewals?.ToString(CultureInfo.InvariantCulture));
        yield return One(
            "estimated-value-eur", profile.Value is { } value
                ? decimal.ToInt64(value).ToString(CultureInfo.InvariantCulture)
                : null);
        yield return One(
            "procedure", profile.Procedure is { } procedure
                ? Kebab.Name(procedure)
                : null, label => Procedures.GetValueOrDefault(label, ""));
        yield return One(
            "submission-deadline", profile.Deadline?.ToString(),
            isRight: (read, label) => read.StartsWith(label, StringComparison.Ordinal));
        yield return One(
            "buyer", profile.BuyerName,
            isRight: (read, label) => Fold(label).Contains(Fold(read), StringComparison.Ordinal));
        yield return ("cpv", Codes(
            profile.Cpv, [.. Of("cpv").SelectMany(label => label.Split(';')).Select(code => code[..8])]));

        IEnumerable<string> Of(string fact) =>
            labels.Where(label => label[1] == fact && !label[3].Contains("MAD", StringComparison.Ordinal))
                .Select(label => label[2]);

        (string, DetectionScore) One(
            string fact, string? read, Func<string, string>? map = null, Func<string, string, bool>? isRight = null)
        {
            var known = Of(fact).Select(map ?? (label => label)).Where(label => label.Length > 0).ToList();
            var agrees = read is not null
                && known.Exists(label => (isRight ?? ((one, other) => one == other))(read, label));
            if (!agrees && (read is not null || known.Count > 0))
                output.WriteLine($"{document}: {fact} '{read}' for '{string.Join("' or '", known)}'");
            return (fact, new(agrees ? 1 : 0, !agrees && read is not null ? 1 : 0, !agrees && known.Count > 0 ? 1 : 0));
        }
    }

    private static DetectionScore Codes(IReadOnlyList<string> read, HashSet<string> known) =>
        new(
            read.Count(known.Contains), read.Count(code => !known.Contains(code)),
            known.Count(code => !read.Contains(code)));

    private static string Fold(string name) => SignalIndex.FoldWords(name);
}
