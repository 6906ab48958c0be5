using System.IO.Compression;
using Bissib.Procurement.Clauses;
using Bissib.Procurement.Scanning.Checking;
using Bissib.Procurement.Scanning.Witness;

namespace Bissib.Procurement.Tests.Clauses;

public sealed class CatalogueFilesTests
{
    [Fact]
    public void Catalogue_of_files_in_memory_is_that_of_their_folder()
    {
        using var tiny = new TinyCatalogue();

        var loaded = Catalogue.Load(CatalogueFiles.Read(tiny.Folder));

        Assert.Equal(tiny.Load().Version, loaded.Version);
        Assert.Equal("social/test-clause", Assert.Single(loaded.Clauses).Id);
    }

    [Fact]
    public void Changed_text_makes_another_version_and_leaves_the_files_as_they_were()
    {
        using var tiny = new TinyCatalogue();
        var files = CatalogueFiles.Read(tiny.Folder);
        var text = files.Find(TinyCatalogue.ClauseFile)!.Replace(
            "fr: Clause verte,", "fr: Clause rouge,", StringComparison.Ordinal);

        var changed = Catalogue.Load(files.With([KeyValuePair.Create(TinyCatalogue.ClauseFile, text)]));

        Assert.NotEqual(tiny.Load().Version, changed.Version);
        Assert.Equal("Clause rouge", Assert.Single(changed.Clauses).Title.French);
        Assert.Equal("Clause verte", Assert.Single(Catalogue.Load(files).Clauses).Title.French);
    }

    [Fact]
    public void Wrong_text_is_refused_with_file_and_line_as_in_a_folder()
    {
        using var tiny = new TinyCatalogue();
        tiny.Change(TinyCatalogue.ClauseFile, "source: a test", "sourse: a test");
        var inFolder = Assert.Throws<CatalogueException>(() => tiny.Load());

        var refusal = Assert.Throws<CatalogueException>(() => Catalogue.Load(CatalogueFiles.Read(tiny.Folder)));

        Assert.Equal(inFolder.Problems, refusal.Problems);
    }

    [Fact]
    public void Second_witness_trained_in_memory_has_learnt_the_sentences()
    {
        using var tiny = new TinyCatalogue();
        var files = CatalogueFiles.Read(tiny.Folder);
        var catalogue = Catalogue.Load(files);
        var library = ExampleLibrary.Load(files, catalogue);

        var trained = Catalogue.Load(files.With(WitnessTraining.Train(catalogue, library)));

        Assert.False(WitnessTraining.HasLearnt(catalogue, library));
        Assert.True(WitnessTraining.HasLearnt(trained, ExampleLibrary.Load(files, trained)));
    }

    [Fact]
    public void Packed_catalogue_unpacked_into_a_folder_is_the_same_catalogue()
    {
        using var tiny = new TinyCatalogue();
        WitnessTraining.Train(tiny.Folder);
        using var zip = new MemoryStream();
        var target = Directory.CreateTempSubdirectory("bissib-unpacked-").FullName;

        CatalogueFiles.Read(tiny.Folder).Pack(zip);

        ZipFile.ExtractToDirectory(zip, target);
        var unpacked = Catalogue.Load(Path.Combine(target, "clauses"));
        Assert.Equal(tiny.Load().Version, unpacked.Version);
        Assert.True(WitnessTraining.HasLearnt(
            unpacked, ExampleLibrary.Load(Path.Combine(target, "clauses"), unpacked)));
        Directory.Delete(target, recursive: true);
    }

    [Fact]
    public void Draft_has_the_changed_clause_and_the_examples_of_all_others()
    {
        using var tiny = new TinyCatalogue();
        var files = CatalogueFiles.Read(tiny.Folder);
        var catalogue = Catalogue.Load(files);
        var library = ExampleLibrary.Load(files, catalogue);
        var text = files.Find(TinyCatalogue.ClauseFile)!;

        var draft = CatalogueDraft.Of(
            catalogue, library, new Dictionary<string, string> { ["social/other.yaml"] = text });

        Assert.Empty(draft.Problems);
        Assert.Equal(["social/other", "social/test-clause"], draft.Catalogue.Clauses.Select(clause => clause.Id));
        Assert.Equal("social/test-clause", Assert.Single(draft.Library.Clauses).Key.Id);
    }

    [Fact]
    public void Draft_that_is_no_clause_tells_why_and_leaves_the_clause_as_it_was()
    {
        using var tiny = new TinyCatalogue();
        var files = CatalogueFiles.Read(tiny.Folder);
        var catalogue = Catalogue.Load(files);

        var draft = CatalogueDraft.Of(catalogue, ExampleLibrary.Load(files, catalogue), new Dictionary<string, string>
        {
            [TinyCatalogue.ClauseFile] = "title: {fr: a\n", [TinyCatalogue.ExampleFile] = "fr: []\n",
        });

        Assert.Contains(draft.Problems, problem => problem.File == $"clauses/{TinyCatalogue.ClauseFile}");
        Assert.Contains(draft.Problems, problem => problem.File == $"clauses/{TinyCatalogue.ExampleFile}");
        Assert.Equal("Clause verte", Assert.Single(draft.Catalogue.Clauses).Title.French);
    }

    [Fact]
    public void Trial_tells_the_problems_that_the_check_tells_of_the_two_files()
    {
        using var tiny = new TinyCatalogue();
        tiny.Change(TinyCatalogue.ClauseFile, "Les «clauses vertes»", "Les «clauses bleues»");
        var catalogue = tiny.Load();
        var library = ExampleLibrary.Load(tiny.Folder, catalogue);
        var today = new DateOnly(2026, 3, 1);

        var told = new ClauseTrial(catalogue, library, catalogue.Clauses[0]).Problems(today);

        var checkedAll = CatalogueCheck.Run(catalogue, today).Concat(CatalogueCheck.Run(catalogue, library))
            .Where(problem => !problem.File.EndsWith("witness.bin", StringComparison.Ordinal));
        Assert.Contains(told, problem =>
            problem.Message.Contains("«clauses bleues» is not found", StringComparison.Ordinal));
        Assert.Equal(checkedAll, told);
    }
}
