using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Geometry;
using UglyToad.PdfPig.Parser;
using UglyToad.PdfPig.Tokenization.Scanner;

namespace Bissib.Procurement.Documents.Pdf;

/// <summary>What PdfPig hands to each processor of a page's content.</summary>
internal sealed record PageSetting(
    int Number, IResourceStore Resources, IPdfTokenScanner Scanner, IPageContentParser Parser,
    ILookupFilterProvider Filters, CropBox CropBox, UserSpaceUnit Unit, PageRotationDegrees Rotation,
    TransformationMatrix Matrix,
    ParsingOptions Options, HiddenLayers Layers);
