using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Toolchains.InProcess.NoEmit;

namespace Bissib.Procurement.Benchmarks;

/// <summary>
/// Few iterations within this process, so that all benchmarks end within minutes on two cores. It shows what takes how
/// long; for a change of some per cent, ask for more: --iterationCount 30.
/// </summary>
internal sealed class QuickConfig : ManualConfig
{
    public QuickConfig()
    {
        Add(DefaultConfig.Instance);
        AddJob(Job.Default.WithToolchain(InProcessNoEmitToolchain.Instance)
            .WithLaunchCount(1).WithWarmupCount(2).WithIterationCount(5)
            .WithIterationTime(Perfolizer.Horology.TimeInterval.FromMilliseconds(300)).AsDefault());
        AddDiagnoser(MemoryDiagnoser.Default);
    }
}
