namespace PartyBuilding.Core.Organisations.Reorganisation;

/// <summary>What all members moved by one event have in common.</summary>
/// <param name="Month">Posting month, yyyyMM.</param>
/// <param name="Words">What happened, between the names of the two organisations: 整建制并入.</param>
public sealed record WholeStep(Guid EventKey, DateOnly Day, int Month, long No, string Words);
