using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;

namespace Bissib.Procurement.Benchmarks.Load;

/// <summary>How long the answers of one kind of page took, with their bodies, and how many were none.</summary>
internal sealed class Answers
{
    private readonly ConcurrentQueue<double> milliseconds = new();
    private int errors;

    /// <summary>Whatever is not answered with 200 within the client's time.</summary>
    public int Errors => errors;

    /// <summary>Users take the requests that are left in turn, and the addresses in their order.</summary>
    public static async Task<Answers> MeasureAsync(HttpClient service, PageKind kind, int users, int requests)
    {
        var answers = new Answers();
        var sent = -1;
        await Task.WhenAll(Enumerable.Range(0, Math.Min(users, requests)).Select(_ => Task.Run(async () =>
        {
            for (int next; (next = Interlocked.Increment(ref sent)) < requests;)
                await answers.AskAsync(service, kind.Addresses[next % kind.Addresses.Count]);
        })));
        return answers;
    }

    /// <summary>By the nearest rank; NaN where nothing was answered.</summary>
    /// <param name="percent">From 1 to 100.</param>
    public double Percentile(int percent)
    {
        var sorted = milliseconds.Order().ToList();
        return sorted.Count == 0 ? double.NaN : sorted[((percent * sorted.Count) + 99) / 100 - 1];
    }

    private async Task AskAsync(HttpClient service, string address)
    {
        var started = Stopwatch.GetTimestamp();
        try
        {
            using var answer = await service.GetAsync(new Uri(address, UriKind.Relative));
            if (answer.StatusCode == HttpStatusCode.OK)
                milliseconds.Enqueue(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
            else Interlocked.Increment(ref errors);
        }
        catch (Exception trouble) when (trouble is HttpRequestException or TaskCanceledException)
        {
            Interlocked.Increment(ref errors);
        }
    }
}
