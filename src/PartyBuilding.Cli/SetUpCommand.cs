using System.Globalization;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;

namespace PartyBuilding.Cli;

/// <summary>
/// Makes the first organisation and the three separate administrators of an empty database. On one that has its district it
/// changes nothing and says what is still missing.
/// </summary>
internal sealed class SetUpCommand(
    DistrictState district, OrganisationService organisations, AccountService accounts, AdministratorAccounts administrators, TimeProvider clock) : ICommand
{
    public async Task<int> RunAsync(CommandLine line, Terminal terminal)
    {
        var wanted = AdministratorAccounts.Roles.Select(role => (Role: role, Person: NamedUser.Read(line[role], RoleCatalogue.TitleOf(role)))).ToList();
        var founded = Day(line["founded"]);
        if (Problem(line["name"], founded, wanted) is { } problem)
            return await terminal.MisuseAsync(line, problem);
        if (await district.RootAsync() is { } root)
            return await RefuseAsync(root, terminal);

        var context = new CommandContext(Actor.Machine("命令行"), OrgScope.Everything(), clock.UtcNow());
        var made = await organisations.SetUpAsync(
            new SetUpOrganisation(null, line["name"]!, OrganisationKind.Committee, founded!.Value, line["code"]), context);
        if (!made.IsOk)
            return await terminal.RefuseAsync(made);
        await terminal.Output.WriteLineAsync($"已建立 {line["name"]}。三员账号的首次密码只在这里显示一次，首次登录时必须更换：");
        foreach (var (role, person) in wanted)
        {
            var outcome = await accounts.CreateAsync(
                new CreateAccount(person!.UserName, person.Name, new AssignRole(role, made.Value, context.Today, null)), context);
            if (outcome.Value is not { } handed)
            {
                await terminal.RefuseAsync(outcome);
                await terminal.Errors.WriteLineAsync($"“{RoleCatalogue.TitleOf(role)}”没有建成，其余请用 create-admin 补建。");
                return 1;
            }

            // Each is shown at once: a failure of the next must not swallow this one.
            await terminal.Output.WriteLineAsync($"  {RoleCatalogue.TitleOf(role)}  {handed.UserName}  {handed.Password}");
        }

        await terminal.Output.WriteLineAsync("下一步：启动网站，由安全管理员登录，为业务人员建立账号。");
        return 0;
    }

    private static DateOnly? Day(string? text)
        => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private string? Problem(string? name, DateOnly? founded, List<(string Role, NamedUser? Person)> wanted)
    {
        if (string.IsNullOrWhiteSpace(name))
            return "请用 --name 写明区委全称，例如“中共某某区委员会”。";
        if (founded is null)
            return "请用 --founded 写明区委成立日期，格式 2005-04-29；下级组织的成立日期不能早于它。";
        if (founded > clock.Today())
            return "--founded 不能晚于今天。";
        if (wanted.FirstOrDefault(w => w.Person is null) is { Role: { } role })
            return $"请用 --{role} 写明{RoleCatalogue.TitleOf(role)}的登录名（3至{NamedUser.Longest}个英文字母、数字或 - . _），可在冒号后写姓名。";
        return wanted.DistinctBy(w => w.Person!.UserName, StringComparer.OrdinalIgnoreCase).Count() == wanted.Count
            ? null
            : "三员分立：三个登录名不能相同。";
    }

    private async Task<int> RefuseAsync(DistrictRoot root, Terminal terminal)
    {
        await terminal.Errors.WriteLineAsync($"数据库里已有 {root.Name}（编号 {root.Code}），没有做任何改动。");
        foreach (var role in await administrators.MissingAsync())
            await terminal.Errors.WriteLineAsync($"还没有{RoleCatalogue.TitleOf(role)}：请运行 create-admin --user 登录名 --name 姓名 --role {role}");
        return 1;
    }
}
