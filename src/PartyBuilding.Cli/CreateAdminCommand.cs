using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Cli;

/// <summary>Makes one of the three administrators; prints the first password once.</summary>
internal sealed class CreateAdminCommand(PartyBuildingDbContext db, AccountService accounts, TimeProvider clock) : ICommand
{
    private static readonly string[] Roles = ["system-admin", "security-admin", "auditor"];

    public async Task<int> RunAsync(CommandLine line, Terminal terminal)
    {
        if (line["user"] is not { } user || line["name"] is not { } name || line["role"] is not { } role || !Roles.Contains(role))
        {
            await terminal.Errors.WriteLineAsync(Commands.Usage);
            return 2;
        }

        var root = await db.Organisations.Where(o => o.ParentId == null).Select(o => (Guid?)o.PublicId).FirstOrDefaultAsync();
        var context = new CommandContext(Actor.Machine("命令行"), OrgScope.Everything(), clock.UtcNow());
        var assignment = root is { } district ? new AssignRole(role, district, clock.Today(), null) : null;
        if (assignment is null)
        {
            await terminal.Errors.WriteLineAsync("There is no organisation yet to hold the role at. Set the district up first.");
            return 1;
        }

        var outcome = await accounts.CreateAsync(new CreateAccount(user, name, assignment), context);
        if (outcome.Value is { } handed)
        {
            await terminal.Output.WriteLineAsync($"{handed.UserName}  {handed.Password}  (to be changed at the first sign-in)");
            return 0;
        }

        return await terminal.RefuseAsync(outcome);
    }
}
