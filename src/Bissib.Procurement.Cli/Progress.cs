using Spectre.Console;

namespace Bissib.Procurement.Cli;

/// <summary>
/// A progress bar on standard error for work on several files; none where it is no terminal or but one file.
/// </summary>
internal static class Progress
{
    public static IReadOnlyList<T> Each<T>(IReadOnlyList<string> paths, string verb, Func<string, T> work)
    {
        if (paths.Count == 1 || Console.IsErrorRedirected) return [.. paths.Select(work)];
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        var results = new List<T>();
        console.Progress().Start(bar =>
        {
            var task = bar.AddTask(verb, maxValue: paths.Count);
            foreach (var path in paths)
            {
                task.Description = Markup.Escape($"{verb} {Path.GetFileName(path)}");
                results.Add(work(path));
                task.Increment(1);
            }
        });
        return results;
    }
}
