using System.CommandLine;
using System.Globalization;
using Bissib.Procurement.Documents;
using Bissib.Procurement.Clauses;
using Bissib.Procurement.Scanning.Witness;

namespace Bissib.Procurement.Cli;

/// <summary>
/// bissib clauses train: the second witness learns from the example sentences; or how much more of them would help.
/// </summary>
internal static class TrainCommand
{
    private static readonly double[] Shares = [0.05, 0.1, 0.2, 0.35, 0.5, 0.75, 1];

    public static Command Make(Option<string?> folder)
    {
        var curve = new Option<string?>("--curve") { Description = "Write no model, but draw how F1 grows with the sentences: an SVG file" };
        var tenders = new Option<string?>("--tenders") { Description = "For --curve: folder of labelled tenders" };
        var labels = new Option<string?>("--labels") { Description = "For --curve: their label file" };
        var train =
            new Command("train", "Train the second witness on the example sentences") { curve, tenders, labels };
        train.SetAction(parsed =>
        {
            var clauses = parsed.GetValue(folder) ?? Catalogue.DefaultFolder;
            try
            {
                return parsed.GetValue(curve) is { } picture
                    ? Curve(clauses, picture, parsed.GetValue(tenders), parsed.GetValue(labels))
                    : Train(clauses);
            }
            catch (CatalogueException wrong)
            {
                CatalogueOption.Report(wrong);
                return ExitCode.Lacking;
            }
        });
        return train;
    }

    private static int Train(string folder)
    {
        var outcome = WitnessTraining.Train(folder);
        Console.WriteLine($"learnt from {outcome.Sentences} sentences: {outcome.NGrams} n-grams, in {Path.Combine(folder, "witness.bin")}");
        return ExitCode.Done;
    }

    private static int Curve(string folder, string picture, string? tenders, string? labelFile)
    {
        if (LabelledFolder.Read(tenders ?? "", labelFile ?? "") is not { } labelled) return ExitCode.WrongUse;
        var points = new List<LearningPoint>();
        using var files = new TenderFiles(ReadingLimits.Default, isInProcess: false);
        var next = files.ReadAhead([.. labelled.Select(document => document.Path)]);
        List<LabelledTender> read = [.. labelled.Select(document => new LabelledTender(next(), document.Labels))];
        foreach (var point in WitnessTraining.Curve(folder, Shares, read))
        {
            points.Add(point);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{point.Sentences,6} sentences: F1 {point.F1:F3}, average precision {point.AveragePrecision:F3}"));
        }

        File.WriteAllText(picture, CurvePicture.Draw(points));
        return ExitCode.Done;
    }
}
