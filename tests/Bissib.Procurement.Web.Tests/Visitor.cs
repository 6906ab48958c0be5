using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.RegularExpressions;

namespace Bissib.Procurement.Web.Tests;

/// <summary>Somebody at a browser without script: opens pages, sends forms, waits for a scan.</summary>
internal sealed partial class Visitor(HttpClient client)
{
    // For a machine that is very busy: what is awaited ends the wait.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    public HttpClient Client => client;

    public Task<HttpResponseMessage> GetAsync(string path) => client.GetAsync(new Uri(path, UriKind.Relative));

    /// <summary>The page as a reader sees its text: entities decoded.</summary>
    public async Task<string> ReadAsync(string path) =>
        WebUtility.HtmlDecode(await client.GetStringAsync(new Uri(path, UriKind.Relative)));

    public Task<HttpResponseMessage> UploadAsync(
        string name, string text, params (string Field, string Value)[] fields) =>
        UploadAsync([(name, Encoding.UTF8.GetBytes(text))], fields);

    public async Task<HttpResponseMessage> UploadAsync(
        IEnumerable<(string Name, byte[] Bytes)> files, params (string Field, string Value)[] fields)
    {
        var form = new MultipartFormDataContent();
        form.Add(new StringContent(await TokenAsync()), "__RequestVerificationToken");
        foreach (var (name, bytes) in files) form.Add(new ByteArrayContent(bytes), "Form.Documents", name);
        foreach (var (field, value) in fields) form.Add(new StringContent(value), $"Profile.{field}");
        return await client.PostAsync(new Uri("/", UriKind.Relative), form);
    }

    /// <summary>Uploads, waits for the scan, and returns the address of the tender's page.</summary>
    public async Task<string> ScanAsync(params (string Name, string Text)[] files)
    {
        var answer = await UploadAsync(files.Select(file => (file.Name, Encoding.UTF8.GetBytes(file.Text))));
        return await FollowAsync(answer);
    }

    public async Task<string> FollowAsync(HttpResponseMessage answer)
    {
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        var page = answer.Headers.Location!.ToString();
        await WaitAsync(page);
        return page;
    }

    public async Task WaitAsync(string page)
    {
        using var patience = new CancellationTokenSource(Patience);
        var address = new Uri($"/api/v1{page}", UriKind.Relative);
        while (!(await client.GetFromJsonAsync<Tender>(address, patience.Token))!.IsFinished)
            await Task.Delay(50, patience.Token);
    }

    public async Task WaitUntilRunningAsync(string page)
    {
        using var patience = new CancellationTokenSource(Patience);
        var address = new Uri($"/api/v1{page}", UriKind.Relative);
        while ((await client.GetFromJsonAsync<Tender>(address, patience.Token))!.State == "queued")
            await Task.Delay(10, patience.Token);
    }

    public async Task<HttpResponseMessage> PostAsync(string path, params (string Field, string Value)[] fields)
    {
        var form = new FormUrlEncodedContent(
            [new("__RequestVerificationToken", await TokenAsync()), .. fields.Select(field =>
                KeyValuePair.Create(field.Field, field.Value))]);
        return await client.PostAsync(new Uri(path, UriKind.Relative), form);
    }

    /// <summary>Sends the form of a page to where that page stands.</summary>
    public async Task<HttpResponseMessage> SendAsync(string path, params (string Field, string Value)[] fields)
    {
        var page = await (await GetAsync(path.Split('?')[0])).Content.ReadAsStringAsync();
        var form = new FormUrlEncodedContent([new("__RequestVerificationToken", Token().Match(page).Groups[1].Value),
            .. fields.Select(field => KeyValuePair.Create(field.Field, field.Value))]);
        return await client.PostAsync(new Uri(path, UriKind.Relative), form);
    }

    // Any page has one; a stranger is led to another page, and sends none.
    private async Task<string> TokenAsync() =>
        Token().Match(await (await GetAsync("/")).Content.ReadAsStringAsync()).Groups[1].Value;

    [GeneratedRegex("name=\"__RequestVerificationToken\" type=\"hidden\" value=\"([^\"]+)\"")]
    private static partial Regex Token();

    private sealed record Tender(string State, bool IsFinished);
}
