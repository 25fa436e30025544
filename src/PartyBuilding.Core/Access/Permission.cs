using System.Collections.Frozen;

namespace PartyBuilding.Core.Access;

/// <summary>The verbs of the system. Roles bundle them; code asks for them and never for a role.</summary>
public static class Permission
{
    public const string ViewOrganisations = "organisations.view";
    public const string ManageOrganisations = "organisations.manage";
    public const string ViewMembers = "members.view";
    public const string ManageMembers = "members.manage";
    public const string RevealIdNumber = "members.reveal-id";
    public const string ExportMembers = "members.export";

    /// <summary>Sending sheets at all; every kind of sheet takes the permission of its own forms besides.</summary>
    public const string ImportMembers = "members.import";
    public const string ViewReturns = "returns.view";
    public const string FillReturns = "returns.fill";
    public const string ReviewReturns = "returns.review";
    public const string AcceptReturns = "returns.accept";
    public const string ManagePeriods = "returns.periods";
    public const string ViewStatistics = "statistics.view";
    public const string ExportStatistics = "statistics.export";
    public const string ViewCadres = "cadres.view";
    public const string ManageCadres = "cadres.manage";
    public const string ViewReserve = "reserve.view";
    public const string ManageReserve = "reserve.manage";
    public const string ExportReserve = "reserve.export";

    /// <summary>Who comes into the pool of reserve cadres, is considered, used, or leaves it.</summary>
    public const string ManagePool = "reserve.pool";

    /// <summary>Meetings that decide on cadres, the cases that come before them, and what became of them.</summary>
    public const string ViewAppointments = "appointments.view";
    public const string ManageAppointments = "appointments.manage";

    /// <summary>Assessments of teams and people, and what came of them.</summary>
    public const string ViewAssessments = "assessments.view";
    public const string ManageAssessments = "assessments.manage";

    /// <summary>Schemes of assessment: indicators, weights, grades.</summary>
    public const string ManageSchemes = "assessments.schemes";
    public const string RunBallots = "ballots.run";

    /// <summary>Approval forms as files, with ID numbers where a reason is given.</summary>
    public const string ExportCadres = "cadres.export";
    public const string ViewRules = "rules.view";
    public const string ManageRules = "rules.manage";
    public const string ManageCodes = "codes.manage";
    public const string ManageSettings = "settings.manage";
    public const string ManageAccounts = "accounts.manage";
    public const string ViewAudit = "audit.view";

    public static readonly FrozenSet<string> All = new[]
    {
        ViewOrganisations, ManageOrganisations, ViewMembers, ManageMembers, RevealIdNumber, ExportMembers, ImportMembers,
        ViewReturns, FillReturns, ReviewReturns, AcceptReturns, ManagePeriods, ViewStatistics, ExportStatistics,
        ViewCadres, ManageCadres, ExportCadres, ViewReserve, ManageReserve, ManagePool, ExportReserve, ViewAppointments, ManageAppointments, ViewAssessments, ManageAssessments, ManageSchemes, RunBallots, ViewRules, ManageRules, ManageCodes, ManageSettings, ManageAccounts, ViewAudit,
    }.ToFrozenSet();
}
