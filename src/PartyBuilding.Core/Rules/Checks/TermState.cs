namespace PartyBuilding.Core.Rules.Checks;

/// <summary>A committee's term as it stands on a day.</summary>
/// <param name="Due">Day by which the next election is due; null when no term is registered.</param>
public sealed record TermState(DateOnly? Due, bool ByCongress, DateOnly Today);
