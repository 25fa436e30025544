namespace PartyBuilding.Core.Admissions.Checks;

/// <summary>Something waited for since a day.</summary>
public sealed record WaitedFor(DateOnly Since, DateOnly Today);
