using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Access;

/// <summary>Which roles may be held where, and together. Pure: the service brings what is held already.</summary>
public static class AssignmentRules
{
    /// <summary>What stands against giving <paramref name="wanted"/> to an account that holds <paramref name="held"/>; null when nothing does.</summary>
    public static Finding? Check(HeldRole wanted, IReadOnlyCollection<HeldRole> held)
    {
        if (wanted.ValidTo <= wanted.ValidFrom)
            return Refuse("ACCESS-DATES", "截止日期必须晚于起始日期。", "ValidTo");
        var role = RoleCatalogue.Find(wanted.Role);
        if (role is null)
            return Refuse("ACCESS-ROLE", "没有这个岗位。", "Role");
        if (LevelFinding(role, wanted) is { } misplaced)
            return misplaced;

        var meanwhile = held.Where(h => h.ValidFrom < wanted.ValidTo && wanted.ValidFrom < h.ValidTo).ToList();
        if (meanwhile.Exists(h => h.Role == wanted.Role && h.Path == wanted.Path))
            return Refuse("ACCESS-TWICE", "这个账号在此期间已有同一组织的同一岗位。", "Role");
        return TogetherFinding(role, meanwhile) ?? ScopeFinding(wanted, meanwhile);
    }

    /// <summary>Whether the subtrees, those inside another left out, fit into one <see cref="OrgScope"/>.</summary>
    public static bool FitsOneScope(IEnumerable<string> paths)
    {
        var ranges = paths.Distinct(StringComparer.Ordinal).Select(PathRange.Under).ToList();
        return ranges.Count(r => !ranges.Exists(o => o != r && o.Contains(r.Low))) <= OrgScope.MostRanges;
    }

    private static Finding? LevelFinding(Role role, HeldRole wanted)
    {
        var atTop = OrganisationPath.Depth(wanted.Path) == 1;
        var fits = role.Level switch
        {
            RoleLevel.Branch => wanted.Kind == OrganisationKind.Branch,
            RoleLevel.Superior => wanted.Kind != OrganisationKind.Branch && !atTop,
            _ => atTop,
        };
        var where = role.Level switch
        {
            RoleLevel.Branch => "党支部",
            RoleLevel.Superior => "党委、党工委或党总支",
            _ => "区委",
        };
        return fits ? null : Refuse("ACCESS-LEVEL", $"“{role.Title}”只能设在{where}。", "Organisation");
    }

    // Three separate administrators (三员分立): nobody holds two, and none of them holds business data.
    private static Finding? TogetherFinding(Role role, List<HeldRole> meanwhile)
    {
        var others = meanwhile.Select(h => RoleCatalogue.Find(h.Role)).OfType<Role>().Where(r => r.Code != role.Code).ToList();
        if (role.Administers && others.Find(r => r.Administers) is { } second)
            return Refuse("ACCESS-THREE", $"系统管理员、安全管理员、审计员三员分立，不得兼任：这个账号已是“{second.Title}”。", "Role");
        if (others.Find(r => r.Administers != role.Administers) is { } mixed)
            return Refuse("ACCESS-THREE", $"管理员不得同时办理业务：这个账号已有“{mixed.Title}”岗位。请为本人另设账号或先结束原岗位。", "Role");
        return null;
    }

    private static Finding? ScopeFinding(HeldRole wanted, List<HeldRole> meanwhile)
    {
        // The set held changes only on a first day, so looking at those days looks at all.
        var days = meanwhile.Select(h => h.ValidFrom).Append(wanted.ValidFrom).Where(d => d >= wanted.ValidFrom).Distinct();
        var fits = days.All(day => FitsOneScope(
            meanwhile.Where(h => h.ValidFrom <= day && day < h.ValidTo).Select(h => h.Path).Append(wanted.Path)));
        return fits ? null : Refuse(
            "ACCESS-SCOPE", $"一个账号最多管理 {OrgScope.MostRanges} 个互不隶属的组织。请改在它们共同的上级设岗位，或另设账号。", "Organisation");
    }

    private static Finding Refuse(string code, string message, string field) => new(code, RuleForce.Must, message, field);
}
