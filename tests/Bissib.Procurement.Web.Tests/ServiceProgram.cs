using System.Diagnostics;

namespace Bissib.Procurement.Web.Tests;

/// <summary>
/// The service as a program of its own, on an address of the machine, ended with the test. Its data folder is deleted
/// with it, unless the test brought one.
/// </summary>
internal sealed class ServiceProgram : IAsyncDisposable
{
    // For a machine that is very busy: what is awaited ends the wait.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    private readonly Process process;
    private readonly string? ownFolder;
    private readonly TaskCompletionSource<string> address = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly List<string> errors = [];
    private readonly List<string> printed = [];

    private ServiceProgram(string url, string? folder, IEnumerable<string> settings)
    {
        if (folder is null) ownFolder = Directory.CreateTempSubdirectory("bissib-program-").FullName;
        string[] arguments =
            [typeof(Program).Assembly.Location, "--urls", url, "--Data:Folder", folder ?? ownFolder!, .. settings];
        process = new()
        {
            StartInfo = new("dotnet", arguments) { RedirectStandardOutput = true, RedirectStandardError = true },
        };
        process.OutputDataReceived += (_, line) => ReadLine(line.Data ?? "");
        process.ErrorDataReceived += (_, line) => errors.Add(line.Data ?? "");
    }

    public int Id => process.Id;

    /// <summary>What the console printed beside the address.</summary>
    public string Printed => string.Join('\n', printed);

    public string Errors => string.Join('\n', errors);

    public static ServiceProgram Start(string url, string? folder = null, params IEnumerable<string> settings)
    {
        var program = new ServiceProgram(url, folder, settings);
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

    /// <summary>As the system does when memory runs out: no warning, no time to tidy up.</summary>
    public async Task KillAsync()
    {
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited) process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
        if (ownFolder is not null) Directory.Delete(ownFolder, recursive: true);
    }

    private void ReadLine(string line)
    {
        printed.Add(line);
        const string opening = "Bissib.Procurement: open ";
        if (line.StartsWith(opening, StringComparison.Ordinal)) address.TrySetResult(line[opening.Length..]);
    }
}
