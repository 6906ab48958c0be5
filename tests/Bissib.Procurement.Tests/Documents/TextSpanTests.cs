using Bissib.Procurement.Documents;

namespace Bissib.Procurement.Tests.Documents;

public sealed class TextSpanTests
{
    [Fact]
    public void Span_that_ends_before_it_starts_cannot_be_made()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new TextSpan(9, 4));
    }

    [Fact]
    public void Span_with_a_negative_start_cannot_be_made()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new TextSpan(-1, 4));
    }

    [Theory]
    [InlineData(0, 5, 4, 9, true)]
    [InlineData(0, 5, 5, 9, false)]
    [InlineData(3, 4, 0, 9, true)]
    public void Spans_overlap_where_they_share_a_character(int start, int end, int otherStart, int otherEnd,
        bool expected)
    {
        Assert.Equal(expected, new TextSpan(start, end).Overlaps(new(otherStart, otherEnd)));
    }

    [Fact]
    public void Union_holds_both_spans()
    {
        Assert.Equal(new TextSpan(1, 9), new TextSpan(1, 3).Union(new(5, 9)));
    }
}
