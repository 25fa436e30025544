namespace PartyBuilding.Core.Assessments.Results;

/// <summary>The distribution of one year, beside those of the others.</summary>
public sealed record ResultYear(int Year, ResultDistribution Line);
