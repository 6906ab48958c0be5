using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Bissib.Procurement.Web.Data.PostgreSql.Migrations
{
    /// <inheritdoc />
    public partial class UploadsAndObservatory : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Findings_OrganisationId_Clause_Group",
                table: "Findings");

            migrationBuilder.CreateTable(
                name: "Observed",
                columns: table => new
                {
                    ScanId = table.Column<int>(type: "integer", nullable: false),
                    OrganisationId = table.Column<int>(type: "integer", nullable: false),
                    TenderId = table.Column<int>(type: "integer", nullable: false),
                    Day = table.Column<DateOnly>(type: "date", nullable: false),
                    Kind = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true),
                    Buyer = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true),
                    Region = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true),
                    Language = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Observed", x => x.ScanId);
                    table.ForeignKey(
                        name: "FK_Observed_Scans_ScanId",
                        column: x => x.ScanId,
                        principalTable: "Scans",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Uploads",
                columns: table => new
                {
                    Id = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    OrganisationId = table.Column<int>(type: "integer", nullable: false),
                    Name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Bytes = table.Column<long>(type: "bigint", nullable: false),
                    Received = table.Column<long>(type: "bigint", nullable: false),
                    Parts = table.Column<string>(type: "text", nullable: false),
                    Expires = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Uploads", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Findings_OrganisationId_Clause_Group_ScanId",
                table: "Findings",
                columns: new[] { "OrganisationId", "Clause", "Group", "ScanId" });

            migrationBuilder.CreateIndex(
                name: "IX_Audit_OrganisationId_Action_At",
                table: "Audit",
                columns: new[] { "OrganisationId", "Action", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_Observed_OrganisationId_TenderId_ScanId",
                table: "Observed",
                columns: new[] { "OrganisationId", "TenderId", "ScanId" });

            migrationBuilder.CreateIndex(
                name: "IX_Uploads_OrganisationId_Expires",
                table: "Uploads",
                columns: new[] { "OrganisationId", "Expires" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Observed");

            migrationBuilder.DropTable(
                name: "Uploads");

            migrationBuilder.DropIndex(
                name: "IX_Findings_OrganisationId_Clause_Group_ScanId",
                table: "Findings");

            migrationBuilder.DropIndex(
                name: "IX_Audit_OrganisationId_Action_At",
                table: "Audit");

            migrationBuilder.CreateIndex(
                name: "IX_Findings_OrganisationId_Clause_Group",
                table: "Findings",
                columns: new[] { "OrganisationId", "Clause", "Group" });
        }
    }
}
