using BenchmarkDotNet.Running;
using Bissib.Procurement.Benchmarks;
using Bissib.Procurement.Benchmarks.Load;
using Bissib.Procurement.Benchmarks.Observatory;
using Bissib.Procurement.Benchmarks.Ratios;

// "ratios [FOLDER] [BISSIB] [REPETITIONS]" holds the command against pdftotext and the bounds of the
// design; "load URL [USERS] [REQUESTS]" asks a running service for its pages; "observatory [TENDERS]" fills a database
// with tenders and asks for their counts; all else is for BenchmarkDotNet.
if (args is ["ratios", ..]) return RatioRun.Run(args[1..]);
if (args is ["load", ..]) return await LoadRun.RunAsync(args[1..]);
if (args is ["observatory", ..]) return await ObservatoryRun.RunAsync(args[1..]);
BenchmarkSwitcher.FromAssembly(typeof(QuickConfig).Assembly).Run(args, new QuickConfig());
return 0;
