using System.Net;
using Bissib.Procurement.Web.Clauses.Editing;

namespace Bissib.Procurement.Web.Tests.Clauses.Editing;

public sealed class DraftTests(EditingService editing) : IClassFixture<EditingService>
{
    private string Text => editing.Catalogue.TextOf(SmallCatalogue.Clause);

    private string Changed => Text.Replace("heures réservées", "heures pour tous", StringComparison.Ordinal);

    [Fact]
    public async Task Draft_begins_with_the_published_texts_and_no_problem()
    {
        var author = editing.Visit("Anne");

        var shown = await author.ReadAsync(await EditingService.BeginAsync(author));

        Assert.Contains("heures réservées", shown, StringComparison.Ordinal);
        Assert.Contains("Le titulaire réserve à des personnes éloignées de l'emploi", shown, StringComparison.Ordinal);
        Assert.Contains($"Test sentences passed: {Count} of {Count}.", shown, StringComparison.Ordinal);
        Assert.Contains("No difference.", shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_tells_line_and_message_as_the_command_does_and_saves_nothing()
    {
        var author = editing.Visit("Anne");
        var draft = await EditingService.BeginAsync(author);

        var answer = await editing.SendAsync(
            author, draft, "Check", Text.Replace("\nsource:", "\nsourse:", StringComparison.Ordinal));

        var shown = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
        var line = Array.FindIndex(Text.Split('\n'), one => one.StartsWith("source:", StringComparison.Ordinal)) + 1;
        Assert.Contains($"Clause, line {line}", shown, StringComparison.Ordinal);
        Assert.Contains("'sourse' is no key of a clause; did you mean 'source'?", shown, StringComparison.Ordinal);
        Assert.Contains("\nsourse:", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("sourse", (await editing.RowAsync(draft)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sentence_that_fails_is_told_and_a_sentence_tried_tells_its_signals()
    {
        var author = editing.Visit("Anne");
        var draft = await EditingService.BeginAsync(author);
        var wrong = Text.Replace(
            "La visite du site dure deux heures", "Clause d'insertion de deux heures", StringComparison.Ordinal);

        var answer = await author.PostAsync(
            $"{draft}?handler=Live", ("text", wrong), ("sentence", "Le titulaire réalise 300 heures d'insertion."),
                ("language", "fr"));

        var shown = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
        Assert.DoesNotContain("<html", shown, StringComparison.Ordinal);
        Assert.Contains("<td>Failed</td>", shown, StringComparison.Ordinal);
        Assert.Contains("The clause is found in this sentence.", shown, StringComparison.Ordinal);
        Assert.Contains("<td lang=\"fr\">300 heures d'insertion</td>", shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Draft_is_saved_and_differs_from_the_published_text_in_words()
    {
        var author = editing.Visit("Anne");
        var draft = await EditingService.BeginAsync(author);

        var answer = await editing.SendAsync(author, draft, "Save", Changed, note: "Clearer title");

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        var (row, shown) = (await editing.RowAsync(draft), await author.ReadAsync(draft));
        Assert.Equal(("Clearer title", "Anne", DraftState.Draft), (row.Note, row.AuthorName, row.State));
        Assert.Contains("</span>Removed</td>", shown, StringComparison.Ordinal);
        Assert.Contains("</span>Added</td>", shown, StringComparison.Ordinal);
        Assert.Contains(draft, await author.ReadAsync("/editing"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Second_window_loses_nothing_and_overwrites_nothing()
    {
        var author = editing.Visit("Anne");
        var draft = await EditingService.BeginAsync(author);
        await editing.SendAsync(author, draft, "Save", Changed);

        var answer = await author.PostAsync(
            $"{draft}?handler=Save", ("text", Text + "# mine\n"), ("examples", "fr: {}"), ("revision", "1"));

        var shown = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.Contains("This draft was changed in another window", shown, StringComparison.Ordinal);
        Assert.Contains("# mine", shown, StringComparison.Ordinal);
        Assert.Contains("heures pour tous", (await editing.RowAsync(draft)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task New_clause_begins_with_a_template_that_loads()
    {
        var author = editing.Visit("Anne");

        var shown = await author.ReadAsync(await EditingService.BeginAsync(author, "ethical/brand-new"));

        Assert.Contains("New clause.", shown, StringComparison.Ordinal);
        Assert.Contains("Test sentences passed: 8 of 8.", shown, StringComparison.Ordinal);
        Assert.Contains("fr has 1 yes: write at least 50", shown, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("insertion-hours")]
    [InlineData("law/be-law-2016-06-17")]
    [InlineData("social/../../etc")]
    [InlineData("Social/Upper")]
    [InlineData("")]
    public async Task Id_of_no_clause_is_refused_with_the_form_to_mend(string id)
    {
        var answer = await editing.Visit("Anne").PostAsync("/editing?handler=Begin", ("clause", id));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("social/insertion-hours", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Text_that_is_too_long_is_neither_checked_nor_saved()
    {
        var author = editing.Visit("Anne");
        var draft = await EditingService.BeginAsync(author);

        var answer = await editing.SendAsync(author, draft, "Save", new string('a', ClauseText.Longest + 1));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("more than 200,000 characters", await answer.Content.ReadAsStringAsync(),
            StringComparison.Ordinal);
        Assert.Equal(Text, (await editing.RowAsync(draft)).Text);
    }

    [Theory]
    [InlineData("/editing")]
    [InlineData("/editing/import")]
    [InlineData("/editing?handler=Export")]
    [InlineData("/editing/drafts/1")]
    public async Task Who_is_no_clause_editor_sees_no_page_of_editing(string address)
    {
        Assert.Equal(HttpStatusCode.Forbidden, (await editing.Visit("buyer").GetAsync(address)).StatusCode);
    }

    [Fact]
    public async Task Draft_of_somebody_else_can_be_read_and_copied_but_not_changed()
    {
        var draft = await EditingService.BeginAsync(editing.Visit("Anne"));
        var other = editing.Visit("Bart");

        var refused = await other.PostAsync(
            $"{draft}?handler=Save", ("text", Changed), ("examples", "x"), ("revision", "1"));
        var copied = await other.PostAsync("/editing?handler=Restore", ("draft", draft.Split('/')[^1]));

        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
        Assert.Equal(Text, (await editing.RowAsync(draft)).Text);
        Assert.Equal("Bart", (await editing.RowAsync(copied.Headers.Location!.ToString())).AuthorName);
    }

    [Fact]
    public async Task Request_without_the_token_of_the_page_changes_nothing()
    {
        var draft = await EditingService.BeginAsync(editing.Visit("Anne"));

        var answer = await editing.Visit("Anne").Client.PostAsync(
            new Uri($"{draft}?handler=Withdraw", UriKind.Relative), new FormUrlEncodedContent([]));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal(DraftState.Draft, (await editing.RowAsync(draft)).State);
    }

    // The sentences under found, not-found and known-misses.
    private int Count => Text.Split("\nfound:")[1].Split("\neforms:")[0].Split('\n')
        .Count(line => line.StartsWith("    - ", StringComparison.Ordinal));
}
