using BenchmarkDotNet.Running;
using Bissib.Procurement.Benchmarks;

BenchmarkSwitcher.FromAssembly(typeof(QuickConfig).Assembly).Run(args, new QuickConfig());
