using System.Diagnostics;

namespace Bissib.Procurement.Web.Tests;

/// <summary>The service as a program of its own, on an address of the machine, ended with the test.</summary>
internal sealed class ServiceProgram : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly Process process;
    private readonly string folder = Directory.CreateTempSubdirectory("bissib-program-").FullName;
    private readonly TaskCompletionSource<string> address = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly List<string> errors = [];

    private ServiceProgram(string url)
    {
        string[] arguments = [typeof(Program).Assembly.Location, "--urls", url, "--Data:Folder", folder];
        process = new()
        {
            StartInfo = new("dotnet", arguments) { RedirectStandardOutput = true, RedirectStandardError = true },
        };
        process.OutputDataReceived += (_, line) => ReadLine(line.Data ?? "");
        process.ErrorDataReceived += (_, line) => errors.Add(line.Data ?? "");
    }

    public string Errors => string.Join('\n', errors);

    public static ServiceProgram Start(string url)
    {
        var program = new ServiceProgram(url);
        program.process.Start();
        program.process.BeginOutputReadLine();
        program.process.BeginErrorReadLine();
        return program;
    }

    /// <summary>The address that the console prints, such as http://127.0.0.1:43211.</summary>
    public Task<string> AddressAsync() => address.Task.WaitAsync(Patience);

    public async Task<int> WaitForExitAsync()
    {
        await process.WaitForExitAsync().WaitAsync(Patience);
        return process.ExitCode;
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited) process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    private void ReadLine(string line)
    {
        const string opening = "Bissib.Procurement: open ";
        if (line.StartsWith(opening, StringComparison.Ordinal)) address.TrySetResult(line[opening.Length..]);
    }
}
