using Bissib.Procurement.Documents;

namespace Bissib.Procurement.Tests.Documents;

/// <summary>What holds of the places and blocks of every document.</summary>
internal static class PlaceCheck
{
    public static void Holds(TenderDocument document)
    {
        for (var offset = 0; offset < document.Text.Length; offset++)
            if (document.Places.FindOffset(document.Places.PlaceAt(offset)) != offset)
                Assert.Fail($"The place of character {offset} of {document.Name} leads elsewhere.");

        var end = 0;
        foreach (var block in document.Blocks)
        {
            Assert.True(block.Span.Start >= end && !block.Span.IsEmpty,
                $"{block.Kind} at {block.Span} begins before {end}.");
            end = block.Span.End;
        }

        Assert.True(end <= document.Text.Length);
    }
}
