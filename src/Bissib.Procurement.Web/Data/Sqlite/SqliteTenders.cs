using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Bissib.Procurement.Web.Data.Sqlite;

/// <summary>
/// The tables in SQLite: <c>dotnet ef migrations add NAME --context SqliteTenders --output-dir
/// Data/Sqlite/Migrations</c>.
/// </summary>
internal sealed class SqliteTenders(DbContextOptions<SqliteTenders> options, CurrentOrganisation current)
    : TenderContext(options, current)
{
    internal sealed class Design : IDesignTimeDbContextFactory<SqliteTenders>
    {
        public SqliteTenders CreateDbContext(string[] args) =>
            new(new DbContextOptionsBuilder<SqliteTenders>().UseSqlite("Data Source=:memory:").Options, new());
    }
}
