using Microsoft.AspNetCore.Identity;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Demo;

/// <summary>An account for every role. Marked as demo, so that Production refuses them; no forced change of the password.</summary>
public sealed class DemoAccounts(PartyBuildingDbContext db, UserManager<Account> users)
{
    /// <exception cref="InvalidOperationException">The password does not satisfy the policy.</exception>
    public async Task<IReadOnlyList<DemoAccount>> AddAsync(DemoCast cast, DemoOptions options, string password, CancellationToken cancel)
    {
        var random = new DemoRandom((ulong)options.Seed ^ 0xACC0_0175UL);
        var made = new List<DemoAccount>();
        foreach (var (userName, name, role, at) in Wanted(cast))
        {
            cancel.ThrowIfCancellationRequested();
            var account = new Account { PublicId = random.Key(options.Today), UserName = userName, DisplayName = name, IsDemo = true };
            var result = await users.CreateAsync(account, password);
            if (!result.Succeeded)
                throw new InvalidOperationException($"演示账号 {userName}：{string.Concat(result.Errors.Select(e => e.Description))}");
            db.Assignments.Add(new Assignment { AccountId = account.Id, OrganisationId = at.Id, Role = role, ValidFrom = options.Today });
            made.Add(new DemoAccount(userName, name, RoleCatalogue.TitleOf(role), at.Name));
        }

        return made;
    }

    private static IEnumerable<(string UserName, string Name, string Role, Organisation At)> Wanted(DemoCast cast)
    {
        yield return ("mishu", "演示支部书记", RoleCatalogue.BranchSecretary, cast.CleanBranch);
        yield return ("ganshi", "演示支部党务工作者", RoleCatalogue.BranchClerk, cast.CleanBranch);
        yield return ("tuihui", "演示支部书记（退回）", RoleCatalogue.BranchSecretary, cast.SentBackBranch);
        if (cast.GeneralBranch is { } general)
            yield return ("zongzhi", "演示党总支审核", RoleCatalogue.GeneralBranchReviewer, general);
        yield return ("zhenjie", "演示镇街组织科", RoleCatalogue.TownshipClerk, cast.Body);
        yield return ("quwei", "演示区委组织部", RoleCatalogue.DistrictClerk, cast.District);
        yield return ("lingdao", "演示区领导", RoleCatalogue.DistrictLeader, cast.District);
        yield return ("renshi", "演示单位组织人事干部", RoleCatalogue.UnitPersonnel, cast.Body);
        yield return ("ganbu", "演示区委组织部干部科", RoleCatalogue.CadreSection, cast.District);
        yield return ("xitong", "演示系统管理员", RoleCatalogue.SystemAdmin, cast.District);
        yield return ("anquan", "演示安全管理员", RoleCatalogue.SecurityAdmin, cast.District);
        yield return ("shenji", "演示审计员", RoleCatalogue.Auditor, cast.District);
    }
}
