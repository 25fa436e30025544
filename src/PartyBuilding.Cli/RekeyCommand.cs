using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.People;

namespace PartyBuilding.Cli;

/// <summary>Moves every ID number to the current keys, in batches; may be stopped and run again.</summary>
internal sealed class RekeyCommand(Rekeyer rekeyer, TimeProvider clock) : ICommand
{
    public async Task<int> RunAsync(CommandLine line, Terminal terminal)
    {
        var context = new CommandContext(Actor.Machine("命令行"), OrgScope.Everything(), clock.UtcNow(), "轮换密钥");
        await terminal.Output.WriteLineAsync($"已有 {await rekeyer.RunAsync(context)} 个号码换到当前密钥。显示 0 个时，旧密钥可以撤下，但要与用它写成的备份一起保存。");
        return 0;
    }
}
