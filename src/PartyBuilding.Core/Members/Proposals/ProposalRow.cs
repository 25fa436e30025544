namespace PartyBuilding.Core.Members.Proposals;

/// <summary>One line of the list.</summary>
public sealed record ProposalRow(
    Guid Key, string Name, string Branch, string What, DateTime ProposedAt, string ProposedBy, ProposalStatus Status, string? Answer);
