using System.Text.Json;
using System.Text.Json.Nodes;
using Bissib.Procurement.Clauses;
using Bissib.Procurement.Clauses.Files;
using Json.Schema;

namespace Bissib.Procurement.Tests.Clauses;

/// <summary>The schemas that editors use say the same as the loader.</summary>
public sealed class SchemaTests
{
    private static readonly string Folder = Catalogue.DefaultFolder;

    private static readonly Dictionary<string, JsonSchema> Schemas =
        new[] { "clause", "examples", "act", "changed-rules", "language", "recommendations", "barriers" }
        .ToDictionary(name => name, name => JsonSchema.FromFile(Path.Combine(Folder, "schema", $"{name}.schema.json")));

    public static TheoryData<string, string> Files() => new()
    {
        { "clause", "*.yaml" },
        { "examples", "*.examples.yaml" },
        { "act", "law" },
        { "changed-rules", "changed-rules" },
        { "language", "language" },
        { "recommendations", "recommendations.yaml" },
        { "barriers", "barriers.yaml" },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_file_satisfies_its_schema(string name, string pattern)
    {
        var schema = Schemas[name];

        var wrong = Matching(pattern).AsParallel().Where(path => !schema.Evaluate(Json(path)).IsValid).ToList();

        Assert.Empty(wrong);
    }

    [Theory]
    [InlineData("stage: [execution-condition]", "stage: [execution]")]
    [InlineData("source: a test", "sourse: a test")]
    [InlineData("checked: 2026-01-01", "checked: 1.1.2026")]
    [InlineData("references: [be-law/15]", "references: []")]
    [InlineData("confidence: certain", "confidence: sure")]
    [InlineData("default: 20", "element: verification\n    default: 20")]
    public void Schema_refuses_what_the_loader_refuses(string from, string to)
    {
        using var tiny = new TinyCatalogue();
        var schema = Schemas["clause"];
        var path = Path.Combine(tiny.Folder, TinyCatalogue.ClauseFile);
        Assert.True(schema.Evaluate(Json(path)).IsValid);
        tiny.Change(TinyCatalogue.ClauseFile, from, to);

        Assert.False(schema.Evaluate(Json(path)).IsValid);
        Assert.Throws<CatalogueException>(tiny.Load);
    }

    [Theory]
    [InlineData("cpv: [\"77310000\"]", "cpv: [\"7731\"]")]
    [InlineData("cpv: [\"77310000\"]", "cpv: []")]
    [InlineData("conditions: []", "conditions: [{clause: social/test-clause, value: 3}]")]
    [InlineData("conditions: []", "conditions: [{clause: social/test-clause}]")]
    [InlineData("conditions: []", "conditions: [{clause: social/test-clause, regions: [berlin]}]")]
    [InlineData("apart: []", "apart: [[social/test-clause]]")]
    [InlineData("general:", "generals:")]
    public void Schema_of_recommendations_refuses_what_the_loader_refuses(string from, string to)
    {
        using var tiny = new TinyCatalogue();
        var schema = Schemas["recommendations"];
        var path = Path.Combine(tiny.Folder, TinyCatalogue.RecommendationFile);
        Assert.True(schema.Evaluate(Json(path)).IsValid);
        tiny.Change(TinyCatalogue.RecommendationFile, from, to);

        Assert.False(schema.Evaluate(Json(path)).IsValid);
        Assert.Throws<CatalogueException>(tiny.Load);
    }

    [Theory]
    [InlineData("severity: high", "severity: grave")]
    [InlineData("confidence: certain", "confidence: sure")]
    [InlineData("unit: days, above: 30, below: 130", "unit: days")]
    [InlineData("remedy:", "advice:")]
    [InlineData("not-found:", "not_found:")]
    public void Schema_of_barriers_refuses_what_the_loader_refuses(string from, string to)
    {
        using var tiny = new TinyCatalogue();
        var schema = Schemas["barriers"];
        var path = Path.Combine(tiny.Folder, TinyCatalogue.BarrierFile);
        Assert.True(schema.Evaluate(Json(path)).IsValid);
        tiny.Change(TinyCatalogue.BarrierFile, from, to);

        Assert.False(schema.Evaluate(Json(path)).IsValid);
        Assert.Throws<CatalogueException>(tiny.Load);
    }

    private static IEnumerable<string> Matching(string pattern) => pattern == "language"
        ? LanguageCode.All.Select(language => Path.Combine(Folder, "language", $"{language.Code()}.yaml"))
        : pattern == "changed-rules"
        ? [Path.Combine(Folder, "law", "changed-rules.yaml")]
        : pattern is "recommendations.yaml" or "barriers.yaml" ? [Path.Combine(Folder, pattern)]
        : pattern == "law"
        ? Directory.EnumerateFiles(Path.Combine(Folder, "law"), "*.yaml")
        .Where(path => Path.GetFileName(path) is not ("thresholds.yaml" or "changed-rules.yaml"))
        : Directory.EnumerateFiles(Folder, pattern, SearchOption.AllDirectories).Where(path =>
            Path.GetFileName(Path.GetDirectoryName(path)) is not ("law" or "language")
            && Path.GetFileName(path) is not ("recommendations.yaml" or "barriers.yaml")
            && path.EndsWith(".examples.yaml", StringComparison.Ordinal) == pattern.StartsWith(
                "*.examples", StringComparison.Ordinal));

    private static JsonElement Json(string path) =>
        JsonSerializer.SerializeToElement(Json(YamlReader.Read(File.ReadAllText(path), path, [])!));

    private static JsonNode? Json(YamlNode node) => node switch
    {
        YamlScalar scalar => JsonValue.Create(scalar.Value),
        YamlList list => new JsonArray([.. list.Entries.Select(Json)]),
        YamlMap map => new JsonObject(map.Entries.Select(entry => KeyValuePair.Create(entry.Key, Json(entry.Value)))),
        _ => null,
    };
}
