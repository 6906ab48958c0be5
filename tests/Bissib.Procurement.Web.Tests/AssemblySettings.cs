// Hangfire keeps its log in a static field, so one service runs at a time.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
