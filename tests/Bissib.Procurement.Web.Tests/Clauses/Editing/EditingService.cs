using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Bissib.Procurement.Clauses;
using Bissib.Procurement.Web.Accounts;
using Bissib.Procurement.Web.Clauses;
using Bissib.Procurement.Web.Clauses.Editing;
using Bissib.Procurement.Web.Data;
using Bissib.Procurement.Web.Tenders;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Bissib.Procurement.Web.Tests.Clauses.Editing;

/// <summary>
/// A service in server mode with the small catalogue, in which a request says by a header who asks: a person called
/// after a role has that, everybody else is a clause editor.
/// </summary>
public sealed partial class EditingService : IAsyncDisposable, IDisposable
{
    private const string Header = "X-Person";
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);
    private static readonly ConcurrentDictionary<string, int> Ids = [];

    public EditingService() : this(isOwnReviewAllowed: false)
    {
    }

    internal EditingService(bool isOwnReviewAllowed, string? folder = null)
    {
        Service = new(folder)
        {
            Settings =
            [
                ("Service:Mode", "server"), ("Catalogue:Folder", Catalogue.Folder),
                (ReviewRule.Setting, $"{isOwnReviewAllowed}"),
            ],
            Asking = Asking,
        };
    }

    internal SmallCatalogue Catalogue { get; } = new();

    internal ServiceUnderTest Service { get; }

    internal CatalogueInUse InUse => Service.Services.GetRequiredService<CatalogueInUse>();

    internal Visitor Visit(string person, string language = "en")
    {
        var visitor = Service.Visit(language);
        visitor.Client.DefaultRequestHeaders.Add(Header, person);
        return visitor;
    }

    /// <summary>Begins a draft of the clause and returns its address.</summary>
    internal static async Task<string> BeginAsync(Visitor author, string clause = SmallCatalogue.Clause)
    {
        var answer = await author.PostAsync("/editing?handler=Begin", ("clause", clause));
        return answer.Headers.Location!.ToString();
    }

    /// <summary>Saves texts as the draft's page would send them.</summary>
    internal async Task<HttpResponseMessage> SendAsync(
        Visitor author, string draft, string handler, string text, string? examples = null, string? note = null) =>
        await author.PostAsync(
            $"{draft}?handler={handler}", ("text", text),
                ("examples", examples ?? Catalogue.ExamplesOf(SmallCatalogue.Clause)),
            ("note", note ?? ""), ("revision", await RevisionAsync(author, draft)));

    internal static async Task<HttpResponseMessage> ApproveAsync(Visitor reviewer, string draft) =>
        await reviewer.PostAsync($"{draft}?handler=Approve", ("revision", await RevisionAsync(reviewer, draft)));

    /// <summary>Publishes a text of the clause and waits until scans use it.</summary>
    internal async Task<int> PublishAsync(string text, string? examples = null, string? note = null)
    {
        var author = Visit("Anne");
        var before = InUse.Now.Edition;
        var draft = await BeginAsync(author);
        await SendAsync(author, draft, "Submit", text, examples, note);
        await ApproveAsync(Visit("Bart"), draft);
        return await WaitAsync(before);
    }

    /// <summary>Waits for an edition after this one, and returns its number.</summary>
    internal async Task<int> WaitAsync(int before)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (InUse.Now.Edition <= before) await Task.Delay(20, patience.Token);
        return InUse.Now.Edition;
    }

    /// <summary>Runs the one scan that there is, as the queue would.</summary>
    internal async Task RunAsync()
    {
        await using var scope = Service.Services.GetRequiredService<IServiceScopeFactory>()
            .CreateScopeOf(OrganisationRow.First);
        var scan = await scope.ServiceProvider.GetRequiredService<TenderContext>().Scans.AsNoTracking().SingleAsync();
        await scope.ServiceProvider.GetRequiredService<ScanJob>().RunAsync(scan.Id, CancellationToken.None);
    }

    internal async Task<ClauseDraftRow> RowAsync(string draft)
    {
        ClauseDraftRow row = null!;
        var id = int.Parse(draft.Split('/')[^1], System.Globalization.CultureInfo.InvariantCulture);
        await Service.WithRowsAsync(
            async rows => row = await rows.ClauseDrafts.AsNoTracking().SingleAsync(one => one.Id == id));
        return row;
    }

    public void Dispose() => DisposeAsync().AsTask().GetAwaiter().GetResult();

    public async ValueTask DisposeAsync()
    {
        await Service.DisposeAsync();
        Catalogue.Dispose();
    }

    private static CurrentPerson Asking(IServiceProvider services)
    {
        var organisation = services.GetRequiredService<CurrentOrganisation>();
        var person = new CurrentPerson(organisation, services.GetRequiredService<ServiceMode>());
        if (services.GetRequiredService<IHttpContextAccessor>().HttpContext?.Request.Headers[Header].ToString()
            is not { Length: > 0 } name) return person;
        person.Be(new PersonRow
        {
            Id = Ids.GetOrAdd(name, _ => Ids.Count + 1), Name = name, Email = $"{name}@ici.example",
            Role = Kebab.Find<Role>(name) ?? Role.ClauseEditor,
        });
        organisation.Enter(OrganisationRow.First);
        return person;
    }

    private static async Task<string> RevisionAsync(Visitor visitor, string draft) =>
        Revision().Match(await visitor.ReadAsync(draft)).Groups[1].Value;

    [GeneratedRegex("name=\"revision\" value=\"(\\d+)\"")]
    private static partial Regex Revision();
}
