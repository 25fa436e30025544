namespace PartyBuilding.Core.Floating;

/// <summary>Issues the 《流动党员活动证》: registered and issued by the branch, stamped by its base-level committee (L1833).</summary>
public sealed record IssueCard(Guid Key, long Version, string? Number, DateOnly IssuedOn, DateOnly? StampedOn, string? StampedBy);
