namespace PartyBuilding.Core.Reserve;

/// <summary>A unit in the list of a round; all figures are counts of people.</summary>
public sealed record UnitRow(
    Guid Key, string Name, string Direction, int Quota, int Applicants, int Eligible, int Chosen, int Recommended, int Near, int Women, int NonMembers, int Minority,
    DateOnly? SubmittedOn, DateOnly? ReviewedOn, int Accepted);
