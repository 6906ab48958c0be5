using System.IO.Compression;
using System.Text;
using Bissib.Procurement.Clauses;

namespace Bissib.Procurement.Tests.Clauses;

public sealed class CatalogueArchiveTests
{
    [Theory]
    [InlineData("clauses/social/a-clause.yaml")]
    [InlineData("social/a-clause.yaml")]
    [InlineData("my work/clauses/social/a-clause.yaml")]
    public void File_is_named_as_within_the_folder_of_clauses(string path)
    {
        var read = CatalogueArchive.Read(Zip((path, "title: é\r\n"), ("picture.png", "x")), "mine.zip");

        Assert.Equal(new("social/a-clause.yaml", "title: é\n", null), Assert.Single(read));
    }

    [Fact]
    public void Single_file_is_taken_as_it_is()
    {
        var read = CatalogueArchive.Read(new MemoryStream(Encoding.UTF8.GetBytes("\uFEFFtitle: a\n")), "a-clause.yaml");

        Assert.Equal(new("a-clause.yaml", "title: a\n", null), Assert.Single(read));
    }

    [Fact]
    public void Way_out_of_the_folder_is_refused_by_name()
    {
        var read = CatalogueArchive.Read(Zip(("../../social/a-clause.yaml", "title: a")), "mine.zip");

        Assert.Null(Assert.Single(read).Text);
        Assert.NotNull(read[0].Problem);
    }

    [Fact]
    public void Bomb_costs_no_more_than_the_ceiling_and_is_refused()
    {
        var bomb = Zip([.. Enumerable.Range(0, 60).Select(n => ($"social/bomb-{n}.yaml", new string('a', 5_500_000)))]);

        var read = CatalogueArchive.Read(bomb, "bomb.zip");

        Assert.All(read, file => Assert.Null(file.Text));
        Assert.True(read.Count < 60, "the ceiling of all together ends the unpacking");
    }

    [Fact]
    public void Too_long_a_file_and_one_that_is_no_text_are_refused()
    {
        var read = CatalogueArchive.Read(
            Zip(("social/long.yaml", new string('a', CatalogueArchive.LongestFile + 1)), ("social/zero.yaml", "a\0b")),
                "mine.zip");

        Assert.Equal(2, read.Count(file => file is { Text: null, Problem: not null }));
    }

    [Fact]
    public void Damaged_archive_is_refused()
    {
        var zip = Zip(("social/a-clause.yaml", "title: a"));
        zip.SetLength(zip.Length / 2);

        var read = CatalogueArchive.Read(zip, "half.zip");

        Assert.NotNull(Assert.Single(read).Problem);
    }

    private static MemoryStream Zip(params (string Name, string Text)[] files)
    {
        var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in files)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        bytes.Position = 0;
        return bytes;
    }
}
