using System.Data.Common;

namespace Bissib.Procurement.Web.Data;

/// <summary>What is done again and again in the background outlives a database that is away for a while.</summary>
internal static class DatabaseTrouble
{
    /// <summary>Does it, or leaves it to the next time where the database does not answer.</summary>
    public static async Task ToleratedAsync(Func<Task> act)
    {
        try
        {
            await act();
        }
        catch (Exception trouble) when (trouble is DbException or InvalidOperationException { InnerException: DbException })
        {
            // EF Core wraps what a connection that is tried again and again last said.
        }
    }
}
