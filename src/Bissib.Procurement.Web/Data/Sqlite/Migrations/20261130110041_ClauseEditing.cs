using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Bissib.Procurement.Web.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class ClauseEditing : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "Edition",
                table: "Scans",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.CreateTable(
                name: "CatalogueEditions",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false),
                    Published = table.Column<DateTimeOffset>(type: "TEXT", nullable: false),
                    PublishedBy = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Version = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    Finished = table.Column<DateTimeOffset>(type: "TEXT", nullable: true),
                    Trouble = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CatalogueEditions", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Witnesses",
                columns: table => new
                {
                    Fingerprint = table.Column<string>(type: "TEXT", maxLength: 16, nullable: false),
                    Bytes = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Trained = table.Column<DateTimeOffset>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Witnesses", x => x.Fingerprint);
                });

            migrationBuilder.CreateTable(
                name: "ClauseVersions",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Clause = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: false),
                    Examples = table.Column<string>(type: "TEXT", nullable: false),
                    EditionId = table.Column<int>(type: "INTEGER", nullable: true),
                    Added = table.Column<DateTimeOffset>(type: "TEXT", nullable: false),
                    AuthorName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    ReviewerName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Note = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ClauseVersions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ClauseVersions_CatalogueEditions_EditionId",
                        column: x => x.EditionId,
                        principalTable: "CatalogueEditions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ClauseDrafts",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Clause = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    BaseId = table.Column<int>(type: "INTEGER", nullable: true),
                    Text = table.Column<string>(type: "TEXT", nullable: false),
                    Examples = table.Column<string>(type: "TEXT", nullable: false),
                    Note = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    AuthorId = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    AuthorName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Started = table.Column<DateTimeOffset>(type: "TEXT", nullable: false),
                    Changed = table.Column<DateTimeOffset>(type: "TEXT", nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    ReviewerId = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    ReviewerName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Answer = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    Revision = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ClauseDrafts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ClauseDrafts_ClauseVersions_BaseId",
                        column: x => x.BaseId,
                        principalTable: "ClauseVersions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_ClauseDrafts_BaseId",
                table: "ClauseDrafts",
                column: "BaseId");

            migrationBuilder.CreateIndex(
                name: "IX_ClauseDrafts_Clause",
                table: "ClauseDrafts",
                column: "Clause");

            migrationBuilder.CreateIndex(
                name: "IX_ClauseDrafts_State",
                table: "ClauseDrafts",
                column: "State");

            migrationBuilder.CreateIndex(
                name: "IX_ClauseVersions_Clause_EditionId",
                table: "ClauseVersions",
                columns: new[] { "Clause", "EditionId" });

            migrationBuilder.CreateIndex(
                name: "IX_ClauseVersions_EditionId",
                table: "ClauseVersions",
                column: "EditionId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ClauseDrafts");

            migrationBuilder.DropTable(
                name: "Witnesses");

            migrationBuilder.DropTable(
                name: "ClauseVersions");

            migrationBuilder.DropTable(
                name: "CatalogueEditions");

            migrationBuilder.DropColumn(
                name: "Edition",
                table: "Scans");
        }
    }
}
