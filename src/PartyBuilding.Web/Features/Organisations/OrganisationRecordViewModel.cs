using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Organisations.Approvals;

namespace PartyBuilding.Web.Features.Organisations;

/// <summary>One organisation's record and which of its parts is open.</summary>
public sealed record OrganisationRecordViewModel(
    OrganisationRecord Record, string Tab, IReadOnlyList<OrganisationNode> Below, bool MayManage, bool MayViewMembers, bool MayExempt,
    IReadOnlyList<ApprovalRow> Approvals, OrganisationExtras? Extras = null)
{
    public const string Basics = "basics";
    public const string Subordinates = "below";
    public const string Log = "history";
}
