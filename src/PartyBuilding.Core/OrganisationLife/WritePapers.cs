namespace PartyBuilding.Core.OrganisationLife;

/// <summary>Record, summary and report in words; an empty one takes back what was there.</summary>
public sealed record WritePapers(Guid Key, long Version, string? Record, string? Summary, string? Report);
