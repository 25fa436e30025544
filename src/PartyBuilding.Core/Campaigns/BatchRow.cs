namespace PartyBuilding.Core.Campaigns;

/// <summary>A batch on the page of its campaign.</summary>
public sealed record BatchRow(
    Guid Key, byte Number, string Name, DateOnly PlannedStart, DateOnly? StartedOn, DateOnly? EndedOn, int Units, string Stands);
