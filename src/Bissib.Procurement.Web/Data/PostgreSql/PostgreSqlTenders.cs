using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Bissib.Procurement.Web.Data.PostgreSql;

/// <summary>
/// The tables in PostgreSQL: <c>dotnet ef migrations add NAME --context PostgreSqlTenders --output-dir
/// Data/PostgreSql/Migrations</c>.
/// </summary>
internal sealed class PostgreSqlTenders(DbContextOptions<PostgreSqlTenders> options, CurrentOrganisation current)
    : TenderContext(options, current)
{
    internal sealed class Design : IDesignTimeDbContextFactory<PostgreSqlTenders>
    {
        public PostgreSqlTenders CreateDbContext(string[] args) =>
            new(new DbContextOptionsBuilder<PostgreSqlTenders>().UseNpgsql("Host=.").Options, new());
    }
}
