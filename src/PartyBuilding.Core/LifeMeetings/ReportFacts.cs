namespace PartyBuilding.Core.LifeMeetings;

/// <summary>The fields of a situation report that are missing.</summary>
public sealed record ReportFacts(IReadOnlyList<string> Missing);
