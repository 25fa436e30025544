namespace PartyBuilding.Core.Dues;

/// <summary>Who else has charged a member for a month.</summary>
/// <param name="OtherBranch">Name of the branch that has a line of them.</param>
/// <param name="PaidTo">Month up to which the letter says dues are paid.</param>
public sealed record OnceFacts(int Month, string? OtherBranch, int? PaidTo);
