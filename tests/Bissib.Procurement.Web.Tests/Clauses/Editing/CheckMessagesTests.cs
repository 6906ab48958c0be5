using Bissib.Procurement.Web.Clauses.Editing;

namespace Bissib.Procurement.Web.Tests.Clauses.Editing;

/// <summary>The messages of the check in French and Dutch.</summary>
public sealed class CheckMessagesTests : IDisposable
{
    private readonly SmallCatalogue small = new();

    public void Dispose() => small.Dispose();

    /// <summary>
    /// A change of the clause's file or of its examples, and a part of the English message that it causes.
    /// </summary>
    public static TheoryData<string, string, string> Breakages => new()
    {
        { "\nsource:", "\nsourse:", "is no key of a clause; did you mean" },
        { "\nsource:", "\ntitle2: a\nsource:", "is no key of" },
        { "\nverification:\n  fr:", "\nverification:\n  x: a\n  fr:", "is no key of verification" },
        { "\nstage: [execution-condition]", "\nstage: execution-condition", "must be a list" },
        { "\nstage: [execution-condition]", "\nstage: [execution-conditions]", "is no stage; did you mean" },
        { "\nstage: [execution-condition]", "\nstage: []", "stage needs at least one entry" },
        { "\nchecked: ", "\nchecked: soon #", "must be a day such as" },
        { "\nchecked: ", "\nchecked: 2001-01-01 #", "check law and wording again" },
        { "  - be-law-2016-06-17/87\n", "  - be-law-2016-06-17/999\n", "is no article of" },
        { "  - be-law-2016-06-17/87\n", "  - be-law-1999/1\n", "is no act of clauses/law" },
        { "value-from: eu-other-buyers", "value-from: eu-others", "is no threshold of" },
        { "duration-from-days: 60", "duration-from-days: many", "must be a number without blanks" },
        { "    Clause d'insertion\n", "    Clause d'insertion.\n", "must start with a heading" },
        { "au moins {hours} heures", "au moins {houres} heures", "which is no parameter; did you mean" },
        { "au moins {hours} heures", "au moins 100 heures", "does not use the parameter" },
        { "    element: sanction\n", "    element: verification\n", "is no number of a proof" },
        { "    element: sanction\n", "    element: reporting\n", "are both said to be the element" },
        { "    range: 15-75\n", "    range: some\n", "needs a unit and a range" },
        { "    range: 15-75\n", "    range: 15-75\n    per-euros: 0\n", "per-euros is a number of euros" },
        { "    strong:\n", "    strong:\n      - {pattern: 'heures?'}\n", "a pattern needs 'where'" },
        { "(heure|heures|h)\"", "(heure|heures|h\"", "is missing" },
        { "\"(nombre|volume) d'heures\"", "\"<3> heures\"", "it starts with a gap" },
        { "\"(nombre|volume) d'heures\"", "\"[heures]\"", "it may be empty" },
        { "\"(nombre|volume) d'heures\"", "\"heu*res\"", "cannot stand inside a word" },
        { "\"(nombre|volume) d'heures\"", "\"heures)\"", "closes nothing" },
        { "\"(nombre|volume) d'heures\"", "\"volume <40> heures\"", "a gap is written" },
        { "\"(nombre|volume) d'heures\"", "\"volume <3>\"", "a gap must be followed" },
        { "\"(nombre|volume) d'heures\"", "{near: [a, b], within: 5}", "are phrases only" },
        { "\"(nombre|volume) d'heures\"", "{nar: [a, b], within: 5}", "a signal cannot start with" },
        { "\nstage:", "\nstage: [", "this is no plain YAML" },
        { "\nfound:\n  fr:", "\nfound:\n  xx:", "is no key of found" },
        { "La visite du site dure deux heures", "Clause d'insertion de deux heures", "is found and must not be" },
        { "\nnot-found:\n", "\nsignals-only: true\nnot-found:\n", "stands too late" },
        { "equivalents-accepted]", "equivalents-accepted, social/nowhere]", "also: 'social/nowhere' is no clause" },
        { "equivalents-accepted]", "equivalents-accepted, social/insertion-hours]", "no model text shows" },
        { "also: [access/equivalents-accepted]\n", "", "too: declare it under" },
        { "\nfound:\n  fr:\n    - \"", "\nfound:\n  fr:\n    - \"Sans marque.\"\n    - \"", "must find stand between" },
        { "\nfound:\n  fr:\n    - \"", "\nfound:\n  fr:\n    - \"«Deux» «marques».\"\n    - \"",
            "a sentence has one mark" },
        { "\nfound:\n  fr:\n    - \"", "\nfound:\n  fr:\n    - \"Le «soleil» brille.\"\n    - \"",
            "is not found, nothing is" },
        { "pairs:\n", "pears:\n", "is no key of an example file" },
        { "pairs:\n", "pairs:\n  - fr: \"Il pleut.\"\n    nl: \"Er worden 300 inschakelingsuren gepresteerd.\"\n",
            "is found in Dutch only" },
        { "fr:\n  yes:\n", "fr:\n  yes:\n    - \"Twice.\"\n    - \"Twice.\"\n", "stands twice" },
    };

    [Theory]
    [MemberData(nameof(Breakages))]
    public async Task Message_that_the_check_tells_is_told_in_French_and_Dutch(string from, string to, string told)
    {
        var (text, examples) = (small.TextOf(SmallCatalogue.Clause), small.ExamplesOf(SmallCatalogue.Clause));
        Assert.Contains(from, text + examples, StringComparison.Ordinal);
        using var trial = new DraftTrial(
            new(small.Folder, Web.Clauses.LoadedCatalogue.OfFolder(small.Folder)), TimeProvider.System);

        var findings = await trial.CheckAsync(
            SmallCatalogue.Clause, ClauseText.Of(Replaced(text), Replaced(examples)), null, Language.French, default);

        var messages = findings.Problems.Select(problem => problem.Message).ToList();
        Assert.Contains(messages, message => message.Contains(told, StringComparison.Ordinal));
        foreach (var message in messages)
        {
            var (words, isKnown) = CheckMessages.Of(message);
            Assert.True(isKnown, message);
            Assert.Equal(3, new[] { words.French, words.Dutch, words.English }.Distinct().Count());
            Assert.DoesNotContain("{", words.French.Replace("{hour", "", StringComparison.Ordinal),
                StringComparison.Ordinal);
        }

        string Replaced(string file)
        {
            var at = file.IndexOf(from, StringComparison.Ordinal);
            return at < 0 ? file : file[..at] + to + file[(at + from.Length)..];
        }
    }

    [Fact]
    public void What_is_quoted_of_the_file_stays_and_its_parts_are_named()
    {
        var (words, _) = CheckMessages.Of("'sourse' is no key of a clause; did you mean 'source'?");

        Assert.Equal("« sourse » n'est pas une clé de : la clause ; vouliez-vous dire « source » ?", words.French);
        Assert.Equal("'sourse' is geen sleutel van: de clausule; bedoelde u 'source'?", words.Dutch);
    }

    [Fact]
    public void Unknown_message_is_shown_as_it_is()
    {
        var (words, isKnown) = CheckMessages.Of("something quite new");

        Assert.Equal((false, "something quite new"), (isKnown, words.French));
    }
}
