using PartyBuilding.Core.Members;

namespace PartyBuilding.Cli;

/// <summary>Rebuilds the cached columns from the dated facts.</summary>
internal sealed class RebuildCacheCommand(LedgerCache cache) : ICommand
{
    public async Task<int> RunAsync(CommandLine line, Terminal terminal)
    {
        await terminal.Output.WriteLineAsync($"{await cache.RebuildAsync()} record(s) differed and were put right.");
        return 0;
    }
}
