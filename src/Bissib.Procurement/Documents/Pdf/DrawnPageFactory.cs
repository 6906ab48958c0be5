using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Geometry;
using UglyToad.PdfPig.Graphics.Operations;
using UglyToad.PdfPig.Logging;
using UglyToad.PdfPig.Outline.Destinations;
using UglyToad.PdfPig.Parser;
using UglyToad.PdfPig.PdfFonts;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace Bissib.Procurement.Documents.Pdf;

/// <summary>
/// Makes a <see cref="DrawnPage"/> of a page of the file. PdfPig finds its constructor by the types it takes.
/// </summary>
internal sealed class DrawnPageFactory : BasePageFactory<DrawnPage>
{
    private readonly Dictionary<IFont, FontFace> faces = new(ReferenceEqualityComparer.Instance);

    public DrawnPageFactory(
        IPdfTokenScanner scanner, IResourceStore resources, ILookupFilterProvider filters, IPageContentParser parser,
        ParsingOptions options)
        : base(scanner, resources, filters, new BoundedParser(parser), options)
    {
    }

    protected override DrawnPage ProcessPage(
        int pageNumber, DictionaryToken dictionary, NamedDestinations namedDestinations, MediaBox mediaBox,
        CropBox cropBox, UserSpaceUnit userSpaceUnit, PageRotationDegrees rotation, TransformationMatrix initialMatrix,
        IReadOnlyList<IGraphicsStateOperation> operations)
    {
        var layers = (ParsingOptions as LayeredParsing)?.Layers ?? HiddenLayers.None;
        // PdfPig leaves the unit of the page (ISO 32000-1, table 30, UserUnit) out of its matrix.
        var unit = UnitOf(dictionary);
        var shown = Shown(mediaBox.Bounds.Normalise(), cropBox.Bounds.Normalise());
        var visible = initialMatrix.Transform(shown).Normalise();
        var matrix = initialMatrix.Multiply(TransformationMatrix.GetTranslationMatrix(-visible.Left, -visible.Bottom))
            .Multiply(TransformationMatrix.GetScaleMatrix(unit, unit));
        var page = new DrawnPage
        {
            Number = pageNumber,
            Width = unit * visible.Width,
            Height = unit * visible.Height,
            Entries = new FormReader(PdfScanner, matrix, layers).Read(dictionary),
        };
        var setting = new PageSetting(
            pageNumber, ResourceStore, PdfScanner, PageContentParser, FilterProvider, new(shown), userSpaceUnit,
            rotation,
            matrix, ParsingOptions, layers);
        return operations.Count == 0 ? page : new PageCanvas(setting, page, faces).Process(pageNumber, operations);
    }

    // What the page box crops and the medium does not hold is not shown (ISO 32000-1, 14.11.2); PdfPig does not cut it.
    private static PdfRectangle Shown(PdfRectangle medium, PdfRectangle crop)
    {
        var (left, bottom) = (Math.Max(medium.Left, crop.Left), Math.Max(medium.Bottom, crop.Bottom));
        var (right, top) = (Math.Min(medium.Right, crop.Right), Math.Min(medium.Top, crop.Top));
        return left < right && bottom < top ? new(left, bottom, right, top) : medium;
    }

    private double UnitOf(DictionaryToken dictionary) =>
        dictionary.TryGet<NumericToken>(NameToken.UserUnit, PdfScanner, out var unit)
            && unit.Double is > 0 and < 1000
            ? unit.Double
            : 1;

    // The instructions of a page are held in memory all at once, so a page of very many is refused before.
    private sealed class BoundedParser(IPageContentParser parser) : IPageContentParser
    {
        private const long Most = 10 << 20;

        public IReadOnlyList<IGraphicsStateOperation> Parse(int pageNumber, IInputBytes inputBytes, ILog log) =>
            inputBytes.Length > Most ? throw new CrowdedPageException() : parser.Parse(pageNumber, inputBytes, log);
    }
}
