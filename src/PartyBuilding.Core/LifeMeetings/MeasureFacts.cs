namespace PartyBuilding.Core.LifeMeetings;

/// <summary>A measure as it is entered.</summary>
public sealed record MeasureFacts(string Responsible, DateOnly? DueOn);
