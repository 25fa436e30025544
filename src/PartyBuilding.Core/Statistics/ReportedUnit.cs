namespace PartyBuilding.Core.Statistics;

/// <summary>The organisation a report is about.</summary>
public sealed record ReportedUnit(int Id, Guid PublicId, string Code, string Name, string Path);
