using System.Diagnostics;
using Bissib.Procurement.Documents;
using Bissib.Procurement.Documents.Isolation;

namespace Bissib.Procurement.Cli.Tests.Reading;

public class IsolatedReaderTests
{
    private static readonly ReadingLimits Short = new() { Seconds = 3 };

    [Theory]
    [InlineData("nettoyage-bureaux-fr", "tender.docx")]
    [InlineData("renovation-ecole-fr", "tender.pdf")]
    public void Child_answers_what_the_process_itself_would(string tender, string file)
    {
        var path = Repository.Fixture(tender, file);
        var within = TenderReader.Read(tender, [(file, () => File.OpenRead(path))]).Documents.Single();
        using var reader = IsolatedReader.Start(Child.Program);

        var document = reader.Read(tender, [(file, () => File.OpenRead(path))]).Documents.Single();

        Assert.Equal(within.Text, document.Text);
        Assert.Equal(within.Blocks, document.Blocks);
        Assert.Equal((within.Sha256, within.PageCount, within.Language),
            (document.Sha256, document.PageCount, document.Language));
        var whole = new TextSpan(0, within.Text.Length);
        Assert.Equal(within.Places.PlacesOf(whole), document.Places.PlacesOf(whole));
    }

    [Fact]
    public void Document_that_kills_the_child_is_named_and_the_others_are_read()
    {
        using var reader = IsolatedReader.Start(Child.Program);

        var tender = reader.Read("tender",
            [Child.Text("a.txt", "Een."), Child.Broken("type-4-nested.pdf"), Child.Text("c.txt", "Drie.")]);

        Assert.Equal(["a.txt", "c.txt"], tender.Documents.Select(document => document.Name));
        var problem = Assert.Single(tender.Problems);
        Assert.Equal(("type-4-nested.pdf", "crashed"), (problem.Document, problem.Kind));
        Assert.Contains("de andere documenten zijn gelezen", problem.Message.Dutch, StringComparison.Ordinal);
    }

    [Fact]
    public void Document_that_takes_too_long_is_named_and_the_others_are_read()
    {
        using var reader = IsolatedReader.Start(Child.Program, Child.Hasty);

        var tender = reader.Read("tender", [Child.Slow, Child.Text("b.txt", "Twee.")]);

        Assert.Equal(["b.txt"], tender.Documents.Select(document => document.Name));
        Assert.Equal("timed-out", tender.Problems.Single().Kind);
        Assert.Contains("took more than 1 s", tender.Problems.Single().Message.English, StringComparison.Ordinal);
    }

    [Fact]
    public void Document_that_takes_too_much_memory_is_named()
    {
        using var reader = IsolatedReader.Start(Child.Program, new() { MemoryBytes = 96 << 20, FileBytes = 90 << 20 });
        var many = string.Concat(Enumerable.Repeat("Een zin van een bestek.\n\n", 600_000));

        var tender = reader.Read("tender", [Child.Text("a.txt", many), Child.Text("b.txt", "Twee.")]);

        Assert.Equal(["b.txt"], tender.Documents.Select(document => document.Name));
        Assert.Equal("too-complex", tender.Problems.Single().Kind);
    }

    [Fact]
    public void Answer_beyond_its_limit_is_refused()
    {
        using var reader = IsolatedReader.Start(Child.Program, new() { OutputBytes = 100_000 });

        var tender = reader.Read("tender",
            [Child.Text("a.txt", new string('a', 100_000)), Child.Text("b.txt", "Twee.")]);

        Assert.Equal(["b.txt"], tender.Documents.Select(document => document.Name));
        Assert.Equal("too-complex", tender.Problems.Single().Kind);
    }

    [Fact]
    public void File_beyond_its_limit_is_refused_before_all_of_it_is_sent()
    {
        using var reader = IsolatedReader.Start(Child.Program, new() { FileBytes = 1 << 20 });

        var tender = reader.Read("tender", [("a.txt", () => new EndlessStream()), Child.Text("b.txt", "Twee.")]);

        Assert.Equal(["b.txt"], tender.Documents.Select(document => document.Name));
        Assert.Equal(("a.txt", "too-large"), (tender.Problems.Single().Document, tender.Problems.Single().Kind));
    }

    [SkippableTheory]
    [InlineData("exit 0")]
    [InlineData("kill -9 $$")]
    [InlineData("head -c 5000000 /dev/urandom")]
    [InlineData("cat /dev/zero")]
    [InlineData("printf '\\004\\377\\377\\377\\177'; cat > /dev/null")]
    [InlineData("yes >&2")]
    [InlineData("sleep 1000")]
    [InlineData("cat > /dev/null; sleep 1000")]
    public void Child_that_misbehaves_ends_in_a_named_problem(string command)
    {
        Skip.If(OperatingSystem.IsWindows(), "The programs are those of a shell.");
        using var reader = IsolatedReader.Start(Child.Shell(command), Short);
        var started = Stopwatch.GetTimestamp();

        var tender = reader.Read("tender", [Child.Text("a.txt", new string('a', 1 << 20)), Child.Text("b.txt", "b")]);

        Assert.Equal(["a.txt", "b.txt"], tender.Problems.Select(problem => problem.Document));
        Assert.All(tender.Problems, problem =>
            Assert.Contains(problem.Kind, new[] { "crashed", "timed-out", "too-complex" }));
        Assert.True(Stopwatch.GetElapsedTime(started) < TimeSpan.FromSeconds(30));
    }

    [Fact]
    public void Program_that_cannot_be_started_ends_in_a_named_problem()
    {
        using var reader = IsolatedReader.Start(new ChildProgram("/there/is/none", []));

        Assert.Equal("crashed", reader.Read("tender", [Child.Text("a.txt", "Een.")]).Problems.Single().Kind);
    }

    [Fact]
    public void Tender_that_takes_too_long_in_all_names_what_was_left()
    {
        using var reader = IsolatedReader.Start(Child.Program, Child.Hasty with { Seconds = 2, TenderSeconds = 1 });

        var tender = reader.Read("tender", [Child.Slow, Child.Text("b.txt", "Twee.")]);

        Assert.Empty(tender.Documents);
        Assert.Equal("b.txt", tender.Problems[^1].Document);
        Assert.Contains("Give this document alone", tender.Problems[^1].Message.English, StringComparison.Ordinal);
    }

    [Fact]
    public void Cancelled_reading_ends_its_child()
    {
        using var reader = IsolatedReader.Start(Child.Program);
        using var soon = new CancellationTokenSource(TimeSpan.FromSeconds(1));
        var started = Stopwatch.GetTimestamp();

        Assert.Throws<OperationCanceledException>(() => reader.Read("t", [Child.Slow], cancel: soon.Token));

        Assert.True(Stopwatch.GetElapsedTime(started) < TimeSpan.FromSeconds(20));
    }

    [Fact]
    public void Trouble_with_the_source_is_that_of_the_caller()
    {
        using var reader = IsolatedReader.Start(Child.Program);

        Assert.Throws<FileNotFoundException>(() =>
            reader.Read("t", [("a.txt", () => File.OpenRead("/there/is/none.txt".Replace('/', '_')))]));

        Assert.Single(reader.Read("t", [Child.Text("b.txt", "Twee.")]).Documents);
    }

    private sealed class EndlessStream : Stream
    {
        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override int Read(byte[] buffer, int offset, int count) => count;

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
