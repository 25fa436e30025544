namespace PartyBuilding.Core.FieldWork;

/// <summary>A leading member in office and the days of research of a year.</summary>
/// <param name="IsDistrictLeader">In the leadership of the district committee, for whom there is a minimum.</param>
/// <param name="Short">In Chinese what is short of the minimum; null when nothing is, or none is set for the level.</param>
public sealed record ResearchLeader(Guid PersonKey, string Name, string Organisation, string Post, bool IsDistrictLeader, int Days, string? Short);
