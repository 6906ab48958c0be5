using System.CommandLine;

namespace Bissib.Procurement.Cli;

internal static class AnnotateCommand
{
    public static Command Make() => new("annotate", "Write a Word file with comments and proposed clauses");
}
