using System.IO.Compression;
using System.Text.Json;
using Bissib.Procurement.Documents;
using Bissib.Procurement.Web.Data;

namespace Bissib.Procurement.Web.Tenders;

/// <summary>
/// The text of a document as the scan read it, so that a page can show a finding at its place without reading the file
/// again. Position is that of the document in the scan's report.
/// </summary>
internal sealed class TextRow : IOwned
{
    public int Id { get; init; }

    public int OrganisationId { get; private set; }

    public int ScanId { get; init; }

    public required int Position { get; init; }

    /// <summary>Blocks as JSON, compressed with Brotli.</summary>
    public required byte[] Content { get; init; }

    public static TextRow Of(TenderDocument document, int position)
    {
        var bytes = new MemoryStream();
        using (var brotli = new BrotliStream(bytes, CompressionLevel.Fastest))
            JsonSerializer.Serialize(brotli, document.Blocks.Select(block => TextBlock.Of(block, document)));
        return new() { Position = position, Content = bytes.ToArray() };
    }

    public IReadOnlyList<TextBlock> Read()
    {
        using var brotli = new BrotliStream(new MemoryStream(Content), CompressionMode.Decompress);
        return JsonSerializer.Deserialize<List<TextBlock>>(brotli)!;
    }
}

/// <summary>A block: Start is where its text begins in the document's, Row and Table are null outside tables.</summary>
internal sealed record TextBlock(
    int Start, BlockKind Kind, int Level, int? Page, string? Number, string Language, string Text, int? Table, int? Row)
{
    public static TextBlock Of(Block block, TenderDocument document)
    {
        var language = block.Language == Procurement.Language.Undetermined ? document.Language : block.Language;
        return new(
            block.Span.Start, block.Kind, block.Level, block.Page, block.Number, language.Code(),
            block.Span.In(document.Text), block.Cell?.Table, block.Cell?.Row);
    }
}
