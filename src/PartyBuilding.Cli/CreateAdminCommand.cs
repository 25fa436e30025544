using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;

namespace PartyBuilding.Cli;

/// <summary>Makes one of the three administrators; prints the first password once.</summary>
internal sealed class CreateAdminCommand(DistrictState district, AccountService accounts, TimeProvider clock) : ICommand
{
    public async Task<int> RunAsync(CommandLine line, Terminal terminal)
    {
        if (line["user"] is not { } user || line["name"] is not { } name)
            return await terminal.MisuseAsync(line, "请用 --user 写明登录名，用 --name 写明姓名。");
        if (line["role"] is not { } role || !AdministratorAccounts.Roles.Contains(role))
            return await terminal.MisuseAsync(line, $"--role 只能是 {string.Join("、", AdministratorAccounts.Roles)}。");
        if (await district.RootAsync() is not { } root)
        {
            await terminal.Errors.WriteLineAsync("数据库里还没有区委组织。请先" + DistrictState.WhatToRun);
            return 1;
        }

        var context = new CommandContext(Actor.Machine("命令行"), OrgScope.Everything(), clock.UtcNow());
        var outcome = await accounts.CreateAsync(new CreateAccount(user, name, new AssignRole(role, root.Key, context.Today, null)), context);
        if (outcome.Value is not { } handed)
            return await terminal.RefuseAsync(outcome);
        await terminal.Output.WriteLineAsync($"{RoleCatalogue.TitleOf(role)}  {handed.UserName}  {handed.Password}  （只显示一次，首次登录时必须更换）");
        return 0;
    }
}
