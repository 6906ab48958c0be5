using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Toolchains.InProcess.NoEmit;
using Perfolizer.Horology;

namespace Bissib.Procurement.Benchmarks;

/// <summary>
/// Few iterations within this process, so that all benchmarks end within minutes on two cores. It shows what takes how
/// long; for a change of some per cent, ask for more: --iterationCount 30.
/// </summary>
internal sealed class QuickConfig : ManualConfig
{
    // The runtime compiles a method again, and better, after thirty calls.
    private const int Warmings = 10;

    public QuickConfig()
    {
        Add(DefaultConfig.Instance);
        AddJob(Job.Default.WithToolchain(InProcessNoEmitToolchain.Instance)
            .WithWarmupCount(Warmings).WithIterationCount(5)
            .WithIterationTime(TimeInterval.FromMilliseconds(300)).AsDefault());
        AddDiagnoser(MemoryDiagnoser.Default);
    }
}
