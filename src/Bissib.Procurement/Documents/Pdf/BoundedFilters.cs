using System.IO.Compression;
using System.Runtime.InteropServices;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace Bissib.Procurement.Documents.Pdf;

/// <summary>
/// The filters of PdfPig with a ceiling for one stream and one for a file, where a stream counts each time it is
/// decoded. A few kilobytes of Flate can otherwise grow to gigabytes (ISO 32000-1, 7.4.4).
/// </summary>
internal sealed class BoundedFilters(ReadingLimits limits, ByteBudget budget) : IFilterProvider
{
    private readonly long mostOfStream = limits.PartBytes;
    private bool isTripped;

    /// <summary>
    /// The first of a file; the others share its budget. Fonts that pages share are decoded with each of them.
    /// </summary>
    public BoundedFilters(ReadingLimits limits)
        : this(limits, new ByteBudget(2 * limits.UnpackedBytes))
    {
    }

    /// <summary>What all threads that read the file share.</summary>
    public ByteBudget Budget => budget;

    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary) =>
        Bound(DefaultFilterProvider.Instance.GetFilters(dictionary));

    public IReadOnlyList<IFilter> GetNamedFilters(IReadOnlyList<NameToken> names) =>
        Bound(DefaultFilterProvider.Instance.GetNamedFilters(names));

    public IReadOnlyList<IFilter> GetAllFilters() => Bound(DefaultFilterProvider.Instance.GetAllFilters());

    /// <summary>
    /// Whether a ceiling was met since the last call. PdfPig swallows the exception in places and hands out an empty
    /// page, so this is asked after every page.
    /// </summary>
    public bool TakeTripped()
    {
        var was = isTripped;
        isTripped = false;
        return was;
    }

    private List<IFilter> Bound(IReadOnlyList<IFilter> filters) => [.. filters.Select(f => new BoundedFilter(f, this))];

    private PdfDocumentFormatException Trip()
    {
        isTripped = true;
        return new PdfDocumentFormatException("A stream of the file grows beyond the ceiling when it is decoded.");
    }

    private sealed class BoundedFilter(IFilter filter, BoundedFilters owner) : IFilter
    {
        // Flate grows its input by a factor of 1,032 at most, so a shorter stream cannot meet the ceiling.
        private readonly long harmless = owner.mostOfStream / 1032;

        public bool IsSupported => filter.IsSupported;

        public Memory<byte> Decode(Memory<byte> input, DictionaryToken dictionary, IFilterProvider filters, int index)
        {
            if (filter is FlateFilter && input.Length > harmless && GrowsBeyond(input)) throw owner.Trip();
            var output = filter.Decode(input, dictionary, filters, index);
            owner.Budget.Spend(output.Length);
            return output.Length > owner.mostOfStream || owner.Budget.IsSpent ? throw owner.Trip() : output;
        }

        private bool GrowsBeyond(Memory<byte> input)
        {
            // The two bytes of the zlib header are left out (RFC 1950).
            if (!MemoryMarshal.TryGetArray<byte>(input, out var bytes)) return false;
            using var packed = new MemoryStream(bytes.Array!, bytes.Offset + 2, bytes.Count - 2);
            using var flate = new DeflateStream(packed, CompressionMode.Decompress);
            var buffer = new byte[81920];
            var length = 0L;
            try
            {
                for (int read; length <= owner.mostOfStream && (read = flate.Read(buffer)) > 0;) length += read;
            }
            catch (InvalidDataException)
            {
                // A broken stream is decoded as far as it goes, which is no further than here.
            }

            return length > owner.mostOfStream;
        }
    }
}
