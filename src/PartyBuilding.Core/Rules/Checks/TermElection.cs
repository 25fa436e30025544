namespace PartyBuilding.Core.Rules.Checks;

/// <summary>An election of a committee.</summary>
/// <param name="Due">Day by which it was due, extension included; null for a first committee.</param>
/// <param name="IsCongress">Elected by delegates instead of the members' assembly.</param>
public sealed record TermElection(
    SizeBand Kind, int Years, DateOnly StartsOn, DateOnly? Due, bool IsCongress, int Members, bool IsDispersed, bool HasApproval);
