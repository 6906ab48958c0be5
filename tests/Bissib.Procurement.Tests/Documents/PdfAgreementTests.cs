using System.Diagnostics;
using System.Text;
using Bissib.Procurement.Documents;
using Xunit.Abstractions;

namespace Bissib.Procurement.Tests.Documents;

/// <summary>Poppler as a second reader: the same words, however each of the two orders them.</summary>
public class PdfAgreementTests(ITestOutputHelper output)
{
    [SkippableFact]
    public void Words_of_real_tenders_are_those_that_poppler_reads()
    {
        Recognition.SkipWhereMissing("pdftotext");

        var scores = Corpus.Files("*.pdf", "fr", "nl", "en")
            .Select(path => (Name: Path.GetFileName(path), F1: Agreement(path))).OrderBy(s => s.F1).ToList();

        foreach (var (name, f1) in scores) output.WriteLine($"{f1:F4} {name}");
        Assert.True(scores[0].F1 >= 0.95, $"{scores[0].Name} agrees in {scores[0].F1:F3} of its words only.");
        Assert.True(scores[scores.Count / 2].F1 >= 0.995, $"The median is {scores[scores.Count / 2].F1:F3}.");
    }

    // F1 of the words as bags: how many of each both have.
    private static double Agreement(string path)
    {
        using var file = File.OpenRead(path);
        var ours = Bag(PdfReader.Read(file, "tender.pdf").Text);
        var theirs = Bag(Poppler(path));
        var shared = ours.Sum(word => Math.Min(word.Value, theirs.GetValueOrDefault(word.Key)));
        return 2.0 * shared / (ours.Values.Sum() + theirs.Values.Sum());
    }

    private static Dictionary<string, int> Bag(string text)
    {
        // Poppler leaves a word that a line end splits in two; ligatures are letters.
        var plain = text.Replace("-\n", "", StringComparison.Ordinal).Normalize(NormalizationForm.FormKC);
        var bag = new Dictionary<string, int>();
        var word = new StringBuilder();
        foreach (var character in plain + ' ')
        {
            if (char.IsLetterOrDigit(character)) word.Append(char.ToLowerInvariant(character));
            else if (word.Length > 0)
            {
                bag[word.ToString()] = bag.GetValueOrDefault(word.ToString()) + 1;
                word.Clear();
            }
        }

        return bag;
    }

    private static string Poppler(string path)
    {
        var start = new ProcessStartInfo("pdftotext", ["-enc", "UTF-8", path, "-"]) { RedirectStandardOutput = true,
            StandardOutputEncoding = Encoding.UTF8 };
        using var process = Process.Start(start)!;
        var text = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return text;
    }
}
