using System.Globalization;
using System.Text;

namespace Bissib.Procurement.Web.Tests.Uploads;

/// <summary>A program that sends a file in parts, as tus 1.0.0 has it.</summary>
internal static class UploadClient
{
    public const string Uploads = "/api/v1/uploads";

    public static Task<HttpResponseMessage> BeginAsync(this Visitor program, string name, long bytes) =>
        program.AskAsync(HttpMethod.Post, Uploads, null, ("Upload-Length", Text(bytes)),
            ("Upload-Metadata", $"filename {Convert.ToBase64String(Encoding.UTF8.GetBytes(name))}"));

    /// <summary>Begins an upload; its address.</summary>
    public static async Task<string> BegunAsync(this Visitor program, string name, long bytes)
    {
        var answer = await program.BeginAsync(name, bytes);
        Assert.Equal(System.Net.HttpStatusCode.Created, answer.StatusCode);
        return answer.Headers.Location!.ToString();
    }

    public static Task<HttpResponseMessage> GoOnAsync(
        this Visitor program, string address, long offset, HttpContent part)
    {
        part.Headers.ContentType = new("application/offset+octet-stream");
        return program.AskAsync(HttpMethod.Patch, address, part, ("Upload-Offset", Text(offset)));
    }

    public static Task<HttpResponseMessage> GoOnAsync(this Visitor program, string address, long offset, string part) =>
        program.GoOnAsync(address, offset, new ByteArrayContent(Encoding.UTF8.GetBytes(part)));

    /// <summary>How many bytes have arrived.</summary>
    public static async Task<long> OffsetAsync(this Visitor program, string address) =>
        OffsetIn(await program.AskAsync(HttpMethod.Head, address, null));

    public static long OffsetIn(HttpResponseMessage answer) =>
        long.Parse(answer.Headers.GetValues("Upload-Offset").Single(), CultureInfo.InvariantCulture);

    public static Task<HttpResponseMessage> MakeTenderAsync(this Visitor program, params string[] addresses)
    {
        var form = new MultipartFormDataContent();
        foreach (var address in addresses) form.Add(new StringContent(address.Split('/')[^1]), "uploads");
        return program.Client.PostAsync(new Uri("/api/v1/tenders", UriKind.Relative), form);
    }

    public static async Task<HttpResponseMessage> AskAsync(
        this Visitor program, HttpMethod verb, string address, HttpContent? body,
        params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(verb, new Uri(address, UriKind.Relative)) { Content = body };
        request.Headers.Add("Tus-Resumable", "1.0.0");
        foreach (var (name, value) in headers) request.Headers.Add(name, value);
        return await program.Client.SendAsync(request);
    }

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
