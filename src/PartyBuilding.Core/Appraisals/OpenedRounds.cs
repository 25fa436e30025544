namespace PartyBuilding.Core.Appraisals;

/// <summary>What opening led to.</summary>
/// <param name="First">Key of the first round opened.</param>
/// <param name="Opened">How many were opened.</param>
/// <param name="Skipped">Branches that had one already, or nobody on the roster.</param>
public sealed record OpenedRounds(Guid First, int Opened, int Skipped);
