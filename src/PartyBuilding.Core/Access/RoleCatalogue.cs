using System.Collections.Frozen;
using static PartyBuilding.Core.Access.Permission;

namespace PartyBuilding.Core.Access;

/// <summary>The roles of the system; docs/permissions.md shows them as a table, and a test keeps the two equal.</summary>
public static class RoleCatalogue
{
    public const string BranchSecretary = "branch-secretary";
    public const string BranchClerk = "branch-clerk";
    public const string GeneralBranchReviewer = "general-branch-reviewer";
    public const string TownshipClerk = "township-clerk";
    public const string DistrictClerk = "district-clerk";
    public const string DistrictLeader = "district-leader";
    public const string UnitPersonnel = "unit-personnel";
    public const string CadreSection = "cadre-section";
    public const string SystemAdmin = "system-admin";
    public const string SecurityAdmin = "security-admin";
    public const string Auditor = "auditor";

    /// <summary>In the order in which pages list them.</summary>
    public static readonly IReadOnlyList<Role> All =
    [
        Business(BranchSecretary, "支部书记", RoleLevel.Branch,
            ViewOrganisations, ViewMembers, ManageMembers, ExportMembers, ImportMembers, ViewReturns, FillReturns, ViewStatistics, ViewRules),
        Business(BranchClerk, "支部党务工作者", RoleLevel.Branch,
            ViewOrganisations, ViewMembers, ManageMembers, ImportMembers, ViewReturns, FillReturns, ViewRules),
        Business(GeneralBranchReviewer, "党总支(审核)", RoleLevel.Superior,
            ViewOrganisations, ViewMembers, ViewReturns, ReviewReturns, ViewStatistics, ViewRules),
        Business(TownshipClerk, "组织科(审核)", RoleLevel.Superior,
            ViewOrganisations, ManageOrganisations, ViewMembers, ManageMembers, RevealIdNumber, ExportMembers, ImportMembers,
            ViewReturns, FillReturns, ReviewReturns, ViewStatistics, ExportStatistics, ViewRules),
        Business(DistrictClerk, "区委组织部(接收)", RoleLevel.District,
            ViewOrganisations, ManageOrganisations, ViewMembers, ManageMembers, RevealIdNumber, ExportMembers, ImportMembers,
            ViewReturns, ReviewReturns, AcceptReturns, ManagePeriods, ViewStatistics, ExportStatistics, ViewRules, ManageRules, ManageCodes),
        // Reads figures down to a branch's return; the people behind them only with members.view.
        Business(DistrictLeader, "领导(只读统计)", RoleLevel.District, ViewOrganisations, ViewReturns, ViewStatistics, ViewRules),
        // Records of cadres are a compartment: neither the clerks of organisations and members nor the leaders see any trace.
        Business(UnitPersonnel, "单位组织人事干部", RoleLevel.Superior,
            ViewOrganisations, ImportMembers, ViewCadres, ManageCadres, ExportCadres, ViewReserve, ManageReserve, ViewAssessments, ManageAssessments, ViewAppointments, ManageAppointments, RunBallots,
            ViewRules),
        Business(CadreSection, "干部科(区委组织部)", RoleLevel.District,
            ViewOrganisations, ImportMembers, ViewCadres, ManageCadres, ExportCadres, ViewReserve, ManageReserve, ManagePool, ExportReserve, ViewAssessments, ManageAssessments, ManageSchemes, ViewAppointments, ManageAppointments,
            RunBallots, ViewRules),
        Administrator(SystemAdmin, "系统管理员", ManageSettings, ViewRules),
        Administrator(SecurityAdmin, "安全管理员", ManageAccounts),
        Administrator(Auditor, "审计员", ViewAudit),
    ];

    private static readonly FrozenDictionary<string, Role> ByCode = All.ToFrozenDictionary(r => r.Code, StringComparer.Ordinal);

    public static Role? Find(string code) => ByCode.GetValueOrDefault(code);

    /// <summary>Chinese title; the code itself for one that no longer exists.</summary>
    public static string TitleOf(string code) => Find(code)?.Title ?? code;

    private static Role Business(string code, string title, RoleLevel level, params string[] permissions)
        => new(code, title, level, Administers: false, permissions.ToFrozenSet(StringComparer.Ordinal));

    private static Role Administrator(string code, string title, params string[] permissions)
        => new(code, title, RoleLevel.District, Administers: true, permissions.ToFrozenSet(StringComparer.Ordinal));
}
