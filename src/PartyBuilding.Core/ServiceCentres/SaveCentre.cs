namespace PartyBuilding.Core.ServiceCentres;

/// <summary>What a centre or point offers.</summary>
/// <param name="Version">Recording number the form knew; null where nothing was written yet.</param>
/// <param name="WeeklyFrom">Day from which it holds a volunteer session every week; null where it does not.</param>
public sealed record SaveCentre(Guid PointKey, long? Version, CentreLevel? Level, string? OpeningTimes, string? Functions, string? Resources, DateOnly? WeeklyFrom);
