using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Bissib.Procurement.Web.Data.SqlServer;

/// <summary>
/// The tables in SQL Server: <c>dotnet ef migrations add NAME --context SqlServerTenders --output-dir
/// Data/SqlServer/Migrations</c>.
/// </summary>
internal sealed class SqlServerTenders(DbContextOptions<SqlServerTenders> options, CurrentOrganisation current)
    : TenderContext(options, current)
{
    internal sealed class Design : IDesignTimeDbContextFactory<SqlServerTenders>
    {
        public SqlServerTenders CreateDbContext(string[] args) =>
            new(new DbContextOptionsBuilder<SqlServerTenders>().UseSqlServer("Server=.").Options, new());
    }
}
