using Bissib.Procurement.Web.Tenders;

namespace Bissib.Procurement.Web.Tests.Tenders;

public sealed class DocumentNameTests
{
    [Theory]
    [InlineData("../../etc/passwd.txt", "passwd.txt")]
    [InlineData("C:\\bestek\\lot 1.docx", "lot 1.docx")]
    [InlineData("a\0b\u202Efdp.exe.pdf", "abfdp.exe.pdf")]
    [InlineData("  \t ", "document")]
    [InlineData("cahier 🌱.docx", "cahier 🌱.docx")]
    [InlineData("CON", "CON")]
    public void Name_is_made_a_label(string sent, string shown) => Assert.Equal(shown, DocumentName.Of(sent));

    [Fact]
    public void Long_name_keeps_its_ending()
    {
        var name = DocumentName.Of(new string('a', 300) + ".docx");

        Assert.Equal(TenderRow.LongestName, name.Length);
        Assert.EndsWith("….docx", name, StringComparison.Ordinal);
    }

    [Fact]
    public void Equal_names_are_told_apart() =>
        Assert.Equal(["a.pdf", "A (2).pdf", "a (3).pdf"], DocumentName.Distinct(["a.pdf", "A.pdf", "a.pdf"]));
}
