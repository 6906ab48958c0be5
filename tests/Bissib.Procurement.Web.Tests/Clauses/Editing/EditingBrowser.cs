namespace Bissib.Procurement.Web.Tests.Clauses.Editing;

/// <summary>A browser before a service with the small catalogue.</summary>
public sealed class EditingBrowser : IAsyncLifetime, IDisposable
{
    private readonly SmallCatalogue catalogue = new();

    public EditingBrowser() => Browser = new(catalogue.Option);

    public Browser Browser { get; }

    public Task InitializeAsync() => Browser.InitializeAsync();

    public Task DisposeAsync() => Browser.DisposeAsync();

    public void Dispose() => catalogue.Dispose();
}
