using System.Net;

namespace Bissib.Procurement.Web.Tests.Clauses.Editing;

/// <summary>A draft written in fields, as people without script do.</summary>
public sealed class DraftFormTests(EditingService editing) : IClassFixture<EditingService>
{
    private string Text => editing.Catalogue.TextOf(SmallCatalogue.Clause);

    [Fact]
    public async Task Form_shows_the_values_of_the_file_and_no_problem()
    {
        var author = editing.Visit("Anne", "nl");

        var shown = await author.ReadAsync($"{await EditingService.BeginAsync(author)}/form");

        Assert.Contains("value=\"Inschakelingsclausule: voorbehouden uren\"", shown, StringComparison.Ordinal);
        Assert.Contains("De opdrachtnemer laat minstens {hours} arbeidsuren", shown, StringComparison.Ordinal);
        Assert.Contains("<option value=\"execution-condition\" selected", shown, StringComparison.Ordinal);
        Assert.Contains("be-rd-2013-01-14/45", shown, StringComparison.Ordinal);
        Assert.Contains("Problemen: 0.", shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Saved_fields_stand_in_the_file_and_nothing_else_changes()
    {
        var author = editing.Visit("Anne");
        var draft = await EditingService.BeginAsync(author);

        var answer = await SendAsync(author, draft, "Save", ("title.fr", "Clause d'insertion : heures pour tous"));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal(
            Text.Replace("heures réservées\"", "heures pour tous\"", StringComparison.Ordinal),
            (await editing.RowAsync(draft)).Text);
        Assert.Contains("The draft is saved.", await author.ReadAsync(answer.Headers.Location!.ToString()),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("fr", "Base légale</a>", "« 999 » n'est pas un article de be-law-2016-06-17, qui a :",
        "« nl » manque dans : title")]
    [InlineData("nl", "Rechtsgrond</a>", "'999' is geen artikel van be-law-2016-06-17; dat heeft:",
        "'nl' ontbreekt in: title")]
    public async Task Check_tells_field_and_trouble_in_the_language_of_the_page_and_saves_nothing(
        string language, string field, string article, string title)
    {
        var author = editing.Visit("Anne", language);
        var draft = await EditingService.BeginAsync(author);

        var answer = await SendAsync(
            author, draft, "Check", ("references", "be-law-2016-06-17/999"), ("title.nl", ""));

        var shown = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()).Replace('\u00A0', ' ');
        Assert.Contains(field, shown, StringComparison.Ordinal);
        Assert.Contains(article, shown, StringComparison.Ordinal);
        Assert.Contains(title, shown, StringComparison.Ordinal);
        Assert.DoesNotContain("is no article", shown, StringComparison.Ordinal);
        Assert.Equal(Text, (await editing.RowAsync(draft)).Text);
    }

    [Fact]
    public async Task New_clause_begins_in_the_form_with_its_family_and_a_name_in_words()
    {
        var author = editing.Visit("Anne", "fr");

        var answer = await author.PostAsync(
            "/editing?handler=Create", ("family", "ethical"), ("name", " Déclaration d'intérêts 2 "));
        var known = await author.PostAsync("/editing?handler=Create", ("family", "social"), ("name",
            "Insertion hours"));

        var form = await author.ReadAsync(answer.Headers.Location!.ToString());
        Assert.Contains("Formulaire : ethical/declaration-d-interets-2", form.Replace('\u00A0', ' '),
            StringComparison.Ordinal);
        Assert.Contains("Éthique", form, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, known.StatusCode);
        Assert.Contains("La clause social/insertion-hours existe déjà",
            WebUtility.HtmlDecode(await known.Content.ReadAsStringAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sentence_that_the_signals_do_not_find_is_told_at_its_field()
    {
        var author = editing.Visit("Anne", "fr");
        var draft = await EditingService.BeginAsync(author);

        var answer = await SendAsync(author, draft, "Check", ("found.fr", "Le «soleil» brille."));

        var shown = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()).Replace('\u00A0', ' ');
        Assert.Contains("fr : « soleil » n'est pas trouvé, rien ne l'est",
            shown.Replace("«soleil»", "« soleil »", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("phrases sous found en fr : 1 ; il en faut au moins 5", shown, StringComparison.Ordinal);
        Assert.Contains("<a href=\"#field-found\">", shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_another_window_saved_is_not_overwritten_unseen()
    {
        var author = editing.Visit("Anne");
        var draft = await EditingService.BeginAsync(author);
        var revision = $"{(await editing.RowAsync(draft)).Revision}";
        await SendAsync(author, draft, "Save", ("title.en", "First window"));

        var answer = await author.PostAsync(
            $"{draft}/form?handler=Save", ("revision", revision), ("title.de", "Zweites Fenster"));

        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.DoesNotContain("Zweites Fenster", (await editing.RowAsync(draft)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Draft_of_somebody_else_is_shown_and_not_changed()
    {
        var draft = await EditingService.BeginAsync(editing.Visit("Anne"));
        var other = editing.Visit("Bart");

        var answer = await SendAsync(other, draft, "Save", ("title.en", "Mine"));

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Contains("only its author can", await other.ReadAsync($"{draft}/form"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task File_that_is_no_readable_yaml_leads_to_the_yaml()
    {
        var author = editing.Visit("Anne");
        var draft = await EditingService.BeginAsync(author);
        await editing.SendAsync(author, draft, "Save", "title: [");

        var shown = await author.ReadAsync($"{draft}/form");

        Assert.Contains("cannot be shown as a form", shown, StringComparison.Ordinal);
        Assert.Contains($"href=\"{draft}\"", shown, StringComparison.Ordinal);
    }

    private async Task<HttpResponseMessage> SendAsync(
        Visitor author, string draft, string handler, params (string Field, string Value)[] fields) =>
        await author.PostAsync($"{draft}/form?handler={handler}",
            [("revision", $"{(await editing.RowAsync(draft)).Revision}"), .. fields]);
}
