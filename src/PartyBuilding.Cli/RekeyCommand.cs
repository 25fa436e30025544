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
        await terminal.Output.WriteLineAsync($"{await rekeyer.RunAsync(context)} number(s) moved to the current keys.");
        return 0;
    }
}
