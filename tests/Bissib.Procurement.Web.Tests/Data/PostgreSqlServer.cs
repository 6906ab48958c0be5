using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Bissib.Procurement.Web.Tests.Data;

/// <summary>
/// A PostgreSQL server of the tests' own: on loopback, in a temporary folder, ended with them. PostgreSQL refuses to
/// run as root, so root hands it over to the user of the package. Where it is missing, tests are skipped; in continuous
/// integration (CI=true) they fail.
/// </summary>
public sealed class PostgreSqlServer : IAsyncLifetime
{
    private const string User = "bissib";
    private static readonly string? Programs = Directory.Exists("/usr/lib/postgresql")
        ? Directory.GetDirectories("/usr/lib/postgresql").Select(version => Path.Combine(version, "bin"))
            .Where(folder => File.Exists(Path.Combine(folder, "postgres"))).Max()
        : null;

    private readonly int port = FreePort();
    private readonly string folder = Directory.CreateTempSubdirectory("bissib-postgres-").FullName;
    private Process? server;

    private static bool IsThere => Programs is not null || Environment.GetEnvironmentVariable("CI") == "true";

    /// <summary>A database that no other test has; the service makes it.</summary>
    public string NewDatabase()
    {
        Skip.IfNot(IsThere, "PostgreSQL is missing: run tests/install-tools.sh");
        return string.Create(CultureInfo.InvariantCulture,
            $"Host=127.0.0.1;Port={port};Username={User};Database=bissib_{Guid.NewGuid():N};Maximum Pool Size=20");
    }

    public async Task InitializeAsync()
    {
        if (!IsThere) return;
        if (Environment.IsPrivilegedProcess) await RunAsync("chown", "postgres", folder);
        var data = Path.Combine(folder, "data");
        await (Start("initdb", "-D", data, "-U", User, "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync").WaitForExitAsync());
        server = Start("postgres", "-D", data, "-p", port.ToString(CultureInfo.InvariantCulture), "-k", "", "-F",
            "-c", "listen_addresses=127.0.0.1");
        await WaitAsync();
    }

    public async Task DisposeAsync()
    {
        Npgsql.NpgsqlConnection.ClearAllPools();
        if (server is not null)
        {
            server.Kill();
            await server.WaitForExitAsync();
        }

        // Its children end when they see that it is gone.
        for (var trials = 0; trials < 50 && Directory.Exists(folder); trials++)
        {
            try
            {
                Directory.Delete(folder, recursive: true);
            }
            catch (IOException)
            {
                await Task.Delay(100);
            }
        }
    }

    private async Task WaitAsync()
    {
        for (var trials = 0; ; trials++)
        {
            try
            {
                using var client = new TcpClient();
                await client.ConnectAsync(IPAddress.Loopback, port);
                return;
            }
            catch (SocketException) when (trials < 100 && !server!.HasExited)
            {
                await Task.Delay(100);
            }
        }
    }

    private static Process Start(string program, params string[] arguments)
    {
        var path = Path.Combine(Programs ?? throw new InvalidOperationException("Run tests/install-tools.sh"), program);
        string[] asUser = ["--reuid=postgres", "--regid=postgres", "--clear-groups", path, .. arguments];
        var start = Environment.IsPrivilegedProcess ? new ProcessStartInfo("setpriv", asUser) : new(path, arguments);
        start.WorkingDirectory = "/";
        (start.RedirectStandardOutput, start.RedirectStandardError) = (true, true);
        var process = Process.Start(start)!;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return process;
    }

    private static async Task RunAsync(string program, params string[] arguments)
    {
        using var process = Process.Start(program, arguments);
        await process.WaitForExitAsync();
        Assert.Equal(0, process.ExitCode);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
