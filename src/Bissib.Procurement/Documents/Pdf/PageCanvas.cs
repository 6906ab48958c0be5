using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Geometry;
using UglyToad.PdfPig.Graphics;
using UglyToad.PdfPig.Graphics.Core;
using UglyToad.PdfPig.Graphics.Operations;
using UglyToad.PdfPig.PdfFonts;
using UglyToad.PdfPig.Tokens;

namespace Bissib.Procurement.Documents.Pdf;

/// <summary>
/// Runs the content of a page and keeps what reading needs: words, ruled lines, where images lie, and what hides text.
/// It makes no object for a letter or a path, which is most of what PdfPig's own pages cost.
/// </summary>
internal sealed class PageCanvas(PageSetting setting, DrawnPage page, Dictionary<IFont, FontFace> faces)
    : BaseStreamProcessor<DrawnPage>(
        setting.Number, setting.Resources, setting.Scanner, setting.Parser, setting.Filters, setting.CropBox,
        setting.Unit, setting.Rotation, setting.Matrix, setting.Options)
{
    /// <summary>
    /// Beyond it the page is a map or a plan, on which labels are no sentences; a dense page of text has 8,000.
    /// </summary>
    public const int MostGlyphs = 120_000;

    // A form that draws a form ten times, twelve levels deep, would never end.
    private const int MostForms = 20_000;
    private const int MostSteps = 2_000_000;

    private readonly PathSketch path = new(page.Width, page.Height);
    private readonly Backdrop backdrop = new();
    private readonly MarkedContent marked = new(setting.Scanner, setting.Layers);
    private int glyphs, forms, steps, translucent;
    private IFont? lastFont;
    private FontFace? face;
    private PdfPoint? seenUpTo;

    public override DrawnPage Process(int pageNumberCurrent, IReadOnlyList<IGraphicsStateOperation> operations)
    {
        CloneAllStates();
        ProcessOperations(operations);
        page.Shown.Close();
        page.Unpainted.Close();
        page.Concealed.Close();
        page.Rules = path.Rules();
        page.PathCount = path.Painted;
        return page;
    }

    public override void RenderGlyph(
        IFont font, CurrentGraphicsState currentState, double fontSize, double pointSize, int code, string unicode,
        long currentOffset, in TransformationMatrix renderingMatrix, in TransformationMatrix textMatrix,
        in TransformationMatrix transformationMatrix, CharacterBoundingBox characterBoundingBox)
    {
        if (++glyphs > MostGlyphs) throw new CrowdedPageException();
        if (!ReferenceEquals(font, lastFont))
        {
            lastFont = font;
            if (!faces.TryGetValue(font, out face)) faces[font] = face = new FontFace(font);
        }

        var start = transformationMatrix.Transform(textMatrix.Transform(renderingMatrix.Transform(new PdfPoint(0, 0))));
        var end = transformationMatrix.Transform(
            textMatrix.Transform(renderingMatrix.Transform(new PdfPoint(characterBoundingBox.Width, 0))));
        var up = transformationMatrix.Transform(textMatrix.Transform(renderingMatrix.Transform(new PdfPoint(0, 1))));
        var height = characterBoundingBox.GlyphBounds.Height * Distance(start, up);
        // Fonts drawn letter by letter (Type 3) may state any size: the glyph's own height corrects it.
        var size = pointSize < 0.8 * height ? 1.3 * height : Math.Max(pointSize, 1);
        var glyph = new Glyph(marked.TakeReplacement() ?? face!.TextOf(code, unicode), start, end, size, face!.IsBold);
        LayerOf(currentState, glyph).Add(glyph, glyphs);
    }

    public override void PushState()
    {
        base.PushState();
        path.Push();
    }

    public override void PopState()
    {
        base.PopState();
        path.Pop();
    }

    public override void BeginSubpath() => path.Begin();

    public override PdfPoint? CloseSubpath() => path.Close();

    public override void MoveTo(double x, double y) => CurrentPosition = path.Move(At(x, y));

    public override void LineTo(double x, double y) => CurrentPosition = path.Line(At(x, y));

    public override void BezierCurveTo(double x2, double y2, double x3, double y3)
    {
        path.Bend(At(x2, y2));
        CurrentPosition = path.Line(At(x3, y3));
    }

    public override void BezierCurveTo(double x1, double y1, double x2, double y2, double x3, double y3)
    {
        path.Bend(At(x1, y1));
        BezierCurveTo(x2, y2, x3, y3);
    }

    public override void Rectangle(double x, double y, double width, double height) =>
        path.Rectangle(At(x, y), At(x + width, y + height), At(x + width, y));

    public override void StrokePath(bool close) => Paint(isFilled: false, isStroked: true);

    public override void FillPath(FillingRule fillingRule, bool close) => Paint(isFilled: true, isStroked: false);

    public override void FillStrokePath(FillingRule fillingRule, bool close) => Paint(isFilled: true, isStroked: true);

    public override void EndPath() => path.End();

    public override void ClosePath() => path.End();

    public override void ModifyClippingIntersect(FillingRule clippingRule) => path.Clip();

    public override void PaintShading(NameToken shadingName)
    {
        if (!marked.IsOff) backdrop.Paint(path.Everywhere, null);
    }

    public override void ApplyXObject(NameToken xObjectName)
    {
        if (++forms > MostForms) throw new CrowdedPageException();
        base.ApplyXObject(xObjectName);
    }

    public override void EndInlineImage(Memory<byte> bytes)
    {
        InlineImageBuilder = null;
        AddImage(CurrentTransformationMatrix);
    }

    public override void BeginMarkedContent(
        NameToken name, NameToken? propertyDictionaryName, DictionaryToken? properties)
    {
        if (propertyDictionaryName is not null)
            properties = ResourceStore.GetMarkedContentPropertiesDictionary(propertyDictionaryName) ?? properties;
        marked.Begin(name, properties);
    }

    public override void EndMarkedContent() => marked.End();

    protected override void ProcessOperations(IReadOnlyList<IGraphicsStateOperation> operations)
    {
        if ((steps += operations.Count) > MostSteps) throw new CrowdedPageException();
        base.ProcessOperations(operations);
    }

    protected override void ProcessFormXObject(StreamToken formStream, NameToken xObjectName)
    {
        // A transparency group is drawn whole and then made translucent, so its own state does not say so.
        var isTranslucent = !IsOpaque(GetCurrentState());
        var depth = marked.Depth;
        if (isTranslucent) translucent++;
        marked.Enter(setting.Layers.Hide(formStream.StreamDictionary));
        base.ProcessFormXObject(formStream, xObjectName);
        marked.Leave(depth);
        if (isTranslucent) translucent--;
    }

    protected override void RenderXObjectImage(XObjectContentRecord xObjectContentRecord)
    {
        if (!setting.Layers.Hide(xObjectContentRecord.Stream.StreamDictionary))
            AddImage(xObjectContentRecord.AppliedTransformation);
    }

    protected override void RenderInlineImage(InlineImage inlineImage)
    {
    }

    protected override void ClipToRectangle(PdfRectangle rectangle, FillingRule clippingRule) =>
        path.ClipTo(CurrentTransformationMatrix.Transform(rectangle).Normalise());

    private static double Distance(PdfPoint a, PdfPoint b) =>
        Math.Sqrt(((a.X - b.X) * (a.X - b.X)) + ((a.Y - b.Y) * (a.Y - b.Y)));

    private static bool IsOpaque(CurrentGraphicsState state) =>
        state is { AlphaConstantNonStroking: > 0.98, SoftMask: null, BlendMode: BlendMode.Normal };

    private PdfPoint At(double x, double y) => CurrentTransformationMatrix.Transform(new PdfPoint(x, y));

    private GlyphLayer LayerOf(CurrentGraphicsState state, in Glyph glyph)
    {
        if (marked.IsOff || IsBeyond(glyph) || IsCutOff(glyph)) return page.Concealed;
        var mode = state.FontState.TextRenderingMode;
        if (mode == TextRenderingMode.Neither) return page.Unpainted;
        if (mode != TextRenderingMode.Fill) return page.Shown;
        return state.AlphaConstantNonStroking < 0.02 || backdrop.Swallows(state.CurrentNonStrokingColor, glyph)
            ? page.Concealed
            : page.Shown;
    }

    private bool IsBeyond(in Glyph glyph)
    {
        var (x, y) = ((glyph.Start.X + glyph.End.X) / 2, (glyph.Start.Y + glyph.End.Y) / 2);
        return x < -1 || y < -glyph.Size || x > page.Width + 1 || y > page.Height + 1;
    }

    // A word that the clipping path cuts through is seen in part, and read whole.
    private bool IsCutOff(in Glyph glyph)
    {
        var isSeen = !path.IsOutside(glyph)
            || (seenUpTo is { } end && !glyph.IsBlank && Distance(end, glyph.Start) < 0.2 * glyph.Size);
        seenUpTo = isSeen && !glyph.IsBlank ? glyph.End : null;
        return !isSeen;
    }

    private void AddImage(in TransformationMatrix matrix)
    {
        if (marked.IsOff) return;
        var box = PathSketch.BoxOf(matrix.Transform(new PdfRectangle(0, 0, 1, 1)));
        page.Images.Add(box);
        backdrop.Paint(box, null);
    }

    private void Paint(bool isFilled, bool isStroked)
    {
        if (marked.IsOff)
        {
            path.End();
            return;
        }

        if (isFilled) Fill();
        path.Paint(isStroked);
    }

    private void Fill()
    {
        var state = GetCurrentState();
        var isOpaque = translucent == 0 && IsOpaque(state);
        foreach (var (box, isRectangle) in path.Areas())
        {
            backdrop.Paint(box, isRectangle && isOpaque ? state.CurrentNonStrokingColor : null);
            if (isRectangle && isOpaque && page.Covers.Count < Backdrop.Most) page.Covers.Add(new(box, glyphs));
        }
    }
}
