using System.CommandLine;
using Bissib.Procurement.Annotation;
using Bissib.Procurement.Annotation.Reconstruction;
using Bissib.Procurement.Annotation.Reports;
using Bissib.Procurement.Clauses;
using Bissib.Procurement.Documents;
using Bissib.Procurement.Scanning;
using Bissib.Procurement.Scanning.Profile;

namespace Bissib.Procurement.Cli;

/// <summary>
/// bissib annotate DOCUMENT --out FILE.docx: a copy of a Word file with comments and proposed clauses, or a Word report
/// on a document of another kind; --draft adds a Word draft reconstructed from a PDF.
/// </summary>
internal static class AnnotateCommand
{
    public static Command Make()
    {
        var path = new Argument<string>("DOCUMENT") { Description = "Word file, PDF or text" };
        var target = new Option<string>("--out") { Description = "Word file to write (.docx)", Required = true };
        var only =
            new Option<string?>("--only") { Description = "Only these clauses, by id or name, parted by commas" };
        var draft = new Option<string?>("--draft")
        {
            Description = "From a PDF with clean text: also write a reconstructed Word draft, annotated (.docx)",
        };
        var plain = new Option<bool>("--no-insertions") { Description = "Comments only, no proposed clauses" };
        var own = new Option<bool>("--document-language")
        {
            Description = "Comments in the language of the document, whatever --ui says",
        };
        var (profile, ui, folder) = (new ProfileOptions(), ProfileOptions.Ui(), CatalogueOption.Make());
        var command = new Command("annotate", "Write a Word file with comments and proposed clauses")
        {
            path, target, draft, only, plain, own, ui, folder,
        };
        var reading = new LimitOptions();
        profile.AddTo(command);
        reading.AddTo(command);
        command.SetAction(parsed =>
        {
            var choice = new AnnotationChoice
            {
                Only = Names(parsed.GetValue(only)),
                WithInsertions = !parsed.GetValue(plain),
                SpeaksAsDocument = parsed.GetValue(own),
            };
            var work = new Annotation(parsed.GetValue(path)!, parsed.GetValue(target)!, parsed.GetValue(draft),
                parsed.GetValue(ui), choice);
            if (work.Refusal() is { } refusal) return Refuse(refusal);
            using var files = reading.Start(parsed);
            var next = files.ReadAhead([work.Source]);
            if (CatalogueOption.Load(parsed.GetValue(folder)) is not { } catalogue) return ExitCode.Lacking;
            if (choice.Only.FirstOrDefault(name => catalogue.Find(name) is null) is { } unknown)
                return Refuse($"there is no clause '{unknown}'; see 'bissib clauses list'");
            return work.Run(next(), catalogue, profile.Read(parsed));
        });
        return command;
    }

    private static string[] Names(string? list) =>
        (list ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static int Refuse(string message)
    {
        Console.Error.WriteLine($"bissib: {message}");
        return ExitCode.WrongUse;
    }

    private sealed record Annotation(
        string Source, string Target, string? Draft, Language Ui, AnnotationChoice Choice)
    {
        /// <summary>Why this cannot be done as asked; null where it can.</summary>
        public string? Refusal()
        {
            if (!File.Exists(Source)) return $"there is no file '{Source}'";
            return new[] { Target, Draft }.OfType<string>().Select(RefusalOf)
                .FirstOrDefault(refusal => refusal is not null)
                ?? (Draft is not null && Path.GetFullPath(Draft) == Path.GetFullPath(Target)
                    ? "--draft must be another file than --out"
                    : null);
        }

        private string? RefusalOf(string target)
        {
            if (!target.EndsWith(".docx", StringComparison.OrdinalIgnoreCase)) return $"'{target}' must end in .docx";
            if (Path.GetFullPath(Source) == Path.GetFullPath(target))
                return $"'{target}' must be another file than the document";
            var folder = Path.GetDirectoryName(Path.GetFullPath(target));
            return Directory.Exists(folder) ? null : $"there is no folder '{folder}'";
        }

        public int Run(Tender tender, Catalogue catalogue, TenderProfile profile)
        {
            foreach (var problem in tender.Problems)
                Console.Error.WriteLine($"bissib: {problem.Document}: {problem.Message.In(Ui)}");
            if (tender.Documents.Count == 0) return ExitCode.Unreadable;
            var result = new TenderScanner(catalogue).Scan(tender, profile);
            Write(Target, file => Write(result, file));
            Console.WriteLine($"{Target}: {result.Findings.Count(f => f.Evidence.Count > 0)} findings, {result.Suggestions.Count} suggestions");
            if (Draft is not null) WriteDraft(result, Draft);
            return ScanCommand.CodeOf([result]);
        }

        private void WriteDraft(ScanResult result, string target)
        {
            using var made = new MemoryStream();
            var document = result.Tender.Documents[0];
            var outcome = AnnotatedDraft.Write(made, result, document, Ui, TimeProvider.System.GetUtcNow(), Choice);
            if (outcome.Reason is { } reason) Console.Error.WriteLine($"bissib: {document.Name}: {reason.In(Ui)}");
            if (outcome.Extent == AnnotationExtent.None) return;
            Write(target, made.WriteTo);
            Console.WriteLine($"{target}: reconstructed from {document.Name}");
        }

        // Written beside the target first, so that a fault leaves no half file.
        private static void Write(string target, Action<Stream> write)
        {
            var unfinished = $"{target}.unfinished";
            try
            {
                using (var file = File.Create(unfinished)) write(file);
                File.Move(unfinished, target, overwrite: true);
            }
            finally
            {
                File.Delete(unfinished);
            }
        }

        private void Write(ScanResult result, Stream file)
        {
            var now = TimeProvider.System.GetUtcNow();
            var document = result.Tender.Documents[0];
            // The copy is made of the file itself: a Word file within a ZIP has a report like any other kind.
            if (document.Format != Documents.DocumentFormat.Word || document.Name != Path.GetFileName(Source))
            {
                FindingsReport.Write(file, result, Ui, now);
                return;
            }

            using var original = File.OpenRead(Source);
            var outcome = AnnotatedDocument.Write(original, file, result, document, Ui, now, Choice);
            if (outcome.Reason is { } reason) Console.Error.WriteLine($"bissib: {document.Name}: {reason.In(Ui)}");
        }
    }
}
