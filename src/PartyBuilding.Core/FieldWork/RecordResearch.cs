namespace PartyBuilding.Core.FieldWork;

/// <summary>A stay at the grass roots.</summary>
/// <param name="To">Last day.</param>
public sealed record RecordResearch(Guid Key, Guid PersonKey, DateOnly From, DateOnly To, string? Place, bool IsHardPlace, string? Findings, string? UsedIn);
