using CsCheck;
using Bissib.Procurement.Documents;

namespace Bissib.Procurement.Tests.Documents;

public class PdfPlaceTests
{
    private static readonly string[] Words =
        ["clause", "sociale", "environ-", "nementale", "1.", "-", "4.8", "Article", "....", "C", "L", "A", "U", "12"];

    [Fact]
    public void Word_stands_in_its_box()
    {
        var document = new MadePdf().NextPage().Text(60, 700, "The bidder pays").Read();

        var place = Assert.IsType<PdfPlace>(
            document.Places.PlaceAt(document.Text.IndexOf("bidder", StringComparison.Ordinal) + 2));
        Assert.Equal((2, 1, 2), (place.Page, place.Word, place.Character));
        Assert.InRange(place.Box.Left, 79, 82);
        Assert.InRange(place.Box.Right, 106, 110);
        Assert.InRange(place.Box.Bottom, 696, 700);
        Assert.InRange(place.Box.Top, 706, 710);
    }

    [Fact]
    public void Every_character_has_a_place_and_every_place_leads_back()
    {
        var word = Gen.Int[0, Words.Length - 1].Select(index => Words[index]);
        var text = Gen.Select(Gen.Int[20, 500], Gen.Int[20, 800], Gen.Int[6, 20], word.Array[1, 9],
            (x, y, size, words) => (x, y, size, words));

        text.Array[1, 40].Array[1, 3].Sample(
            pages =>
            {
                var pdf = new MadePdf();
                foreach (var page in pages)
                {
                    foreach (var (x, y, size, words) in page) pdf.Text(x, y, string.Join(' ', words), size);
                    pdf.NextPage();
                }

                PlaceCheck.Holds(pdf.Read());
            },
            iter: 60);
    }
}
