using System.CommandLine;
using Bissib.Procurement.Clauses;

namespace Bissib.Procurement.Cli;

/// <summary>The option --catalogue, and the catalogue that it names.</summary>
internal static class CatalogueOption
{
    public static Option<string?> Make() => new("--catalogue")
    {
        Description = "Folder of the catalogue; by default the one that travels with the command",
    };

    /// <summary>Null where the catalogue cannot be loaded; its problems are then on standard error.</summary>
    public static Catalogue? Load(string? folder)
    {
        try
        {
            return Catalogue.Load(folder ?? Catalogue.DefaultFolder);
        }
        catch (CatalogueException wrong)
        {
            Report(wrong);
            return null;
        }
    }

    /// <summary>Writes each problem to standard error, with file, line and remedy.</summary>
    public static void Report(CatalogueException wrong)
    {
        foreach (var problem in wrong.Problems) Console.Error.WriteLine(problem);
    }
}
