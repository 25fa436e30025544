using PartyBuilding.Core.Transfers;

namespace PartyBuilding.Web.Features.Transfers;

/// <summary>The landing page: counts, queues and histories.</summary>
/// <param name="Approvals">Shown instead of the cases on 审批记录.</param>
public sealed record TransferListPage(
    string Tab, TransferCounts Counts, TransferPage Page, IReadOnlyList<TransferApprovalRow>? Approvals, bool MayManage);
