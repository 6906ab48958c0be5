using Microsoft.EntityFrameworkCore;

namespace Bissib.Procurement.Web.Api;

/// <summary>
/// A part of a list: the page, from 1, and its size, 1 to 100. Wrong numbers are taken for the nearest right one.
/// </summary>
internal readonly record struct Paging
{
    public const int Usual = 50;
    public const int Largest = 100;
    private const int LastPage = 100_000;

    public Paging(int? page, int? size)
    {
        Page = Math.Clamp(page ?? 1, 1, LastPage);
        Size = Math.Clamp(size ?? Usual, 1, Largest);
    }

    public int Page { get; }

    public int Size { get; }

    public int Skipped => (Page - 1) * Size;

    /// <summary>How many pages a list of this length has; an empty one has a page too.</summary>
    public int Pages(int total) => Math.Max(1, (total + Size - 1) / Size);

    public Task<List<T>> TakeAsync<T>(IQueryable<T> rows, CancellationToken cancel) =>
        rows.Skip(Skipped).Take(Size).ToListAsync(cancel);

    public IReadOnlyList<T> Take<T>(IEnumerable<T> list) => [.. list.Skip(Skipped).Take(Size)];
}
