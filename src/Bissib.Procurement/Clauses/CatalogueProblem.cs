namespace Bissib.Procurement.Clauses;

/// <summary>What is wrong in a file of the catalogue, on which line (from 1), and what would mend it.</summary>
public sealed record CatalogueProblem(string File, int Line, string Message)
{
    public override string ToString() => $"{File}:{Line}: {Message}";
}

/// <summary>The catalogue cannot be loaded; every problem is listed.</summary>
public sealed class CatalogueException(IReadOnlyList<CatalogueProblem> problems)
    : Exception(string.Join(Environment.NewLine, problems))
{
    public IReadOnlyList<CatalogueProblem> Problems { get; } = problems;
}
