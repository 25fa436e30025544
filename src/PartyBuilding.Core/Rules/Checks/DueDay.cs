namespace PartyBuilding.Core.Rules.Checks;

/// <summary>A day by which something is due; what is still far off is no finding.</summary>
public sealed record DueDay(DateOnly Due, DateOnly Today);
