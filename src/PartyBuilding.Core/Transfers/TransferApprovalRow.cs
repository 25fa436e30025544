namespace PartyBuilding.Core.Transfers;

/// <summary>One decision of 审批记录.</summary>
public sealed record TransferApprovalRow(DateTime At, Guid Key, string Name, string ActorName, string ActorRole, string Summary, string? Reason);
