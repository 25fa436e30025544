namespace PartyBuilding.Core.Assessments.Results;

/// <summary>Another result for a year that has one; results are in words.</summary>
public sealed record SecondResultFacts(int Year, string Known, string Given, string Field);
