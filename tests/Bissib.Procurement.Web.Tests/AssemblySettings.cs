// As many cores as the machines have that run all tests; a browser and its service take one by themselves.
[assembly: CollectionBehavior(MaxParallelThreads = 2)]
