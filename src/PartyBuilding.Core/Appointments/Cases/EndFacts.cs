namespace PartyBuilding.Core.Appointments.Cases;

/// <summary>A case about to be ended.</summary>
/// <param name="Untold">Names of those inspected whose principal leaders, or who themselves, have not been told.</param>
public sealed record EndFacts(IReadOnlyList<string> Untold);
