using PartyBuilding.Core.Members;

namespace PartyBuilding.Cli;

/// <summary>Rebuilds the cached columns from the dated facts.</summary>
internal sealed class RebuildCacheCommand(LedgerCache cache) : ICommand
{
    public async Task<int> RunAsync(CommandLine line, Terminal terminal)
    {
        await terminal.Output.WriteLineAsync($"重算完成：有 {await cache.RebuildAsync()} 条记录与事实不一致，已改正。");
        return 0;
    }
}
