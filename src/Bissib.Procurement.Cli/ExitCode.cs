namespace Bissib.Procurement.Cli;

/// <summary>How the command ends.</summary>
internal static class ExitCode
{
    public const int Done = 0;

    /// <summary>Done, and a mandatory clause is missing or a check failed.</summary>
    public const int Lacking = 1;

    public const int WrongUse = 2;

    /// <summary>A document could not be read.</summary>
    public const int Unreadable = 3;
}
