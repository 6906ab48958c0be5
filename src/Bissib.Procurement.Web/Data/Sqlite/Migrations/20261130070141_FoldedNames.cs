using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Bissib.Procurement.Web.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class FoldedNames : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Folded",
                table: "Tenders",
                type: "TEXT",
                maxLength: 600,
                nullable: false,
                defaultValue: "");
            migrationBuilder.Sql("UPDATE Tenders SET Folded = lower(Name)");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "Folded",
                table: "Tenders");
        }
    }
}
