using System.CommandLine;
using Bissib.Procurement.Documents;

namespace Bissib.Procurement.Cli;

/// <summary>How documents are read: --in-process, --no-ocr, --limit.</summary>
internal sealed class LimitOptions
{
    private readonly Option<bool> inProcess = new("--in-process")
    {
        Description = "Read without a child process and without most limits: only for files that you trust",
    };

    private readonly Option<bool> noRecognition = new("--no-ocr")
    {
        Description = "Leave pages that are images unread, and name them",
    };

    private readonly Option<string[]> limit = new("--limit")
    {
        Description = $"NAME=NUMBER, may be repeated: {string.Join(", ", ReadingLimits.Names)}",
    };

    public void AddTo(Command command)
    {
        limit.Validators.Add(result =>
        {
            try
            {
                Apply(ReadingLimits.Default, result.Tokens.Select(token => token.Value));
            }
            catch (FormatException wrong)
            {
                result.AddError(wrong.Message);
            }
        });
        command.Add(inProcess);
        command.Add(noRecognition);
        command.Add(limit);
    }

    /// <summary>Starts what reads: a child is under way while the catalogue is loaded.</summary>
    public TenderFiles Start(ParseResult parsed)
    {
        var limits = parsed.GetValue(inProcess) ? ReadingLimits.Trusted : ReadingLimits.Default;
        var applied = Apply(limits, parsed.GetValue(limit) ?? []);
        if (parsed.GetValue(noRecognition)) applied = applied with { RecognitionSeconds = 0 };
        return new(applied, parsed.GetValue(inProcess));
    }

    private static ReadingLimits Apply(ReadingLimits limits, IEnumerable<string> settings) =>
        settings.Select(setting => setting.Split('=', 2))
            .Aggregate(limits, (current, pair) => current.With(pair[0], pair.Length > 1 ? pair[1] : ""));
}
