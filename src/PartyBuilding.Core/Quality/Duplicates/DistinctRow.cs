namespace PartyBuilding.Core.Quality.Duplicates;

/// <summary>Two people who were found to be two.</summary>
public sealed record DistinctRow(Guid Key, Guid FirstKey, string First, Guid SecondKey, string Second, string Reason, string DecidedBy, DateTime DecidedAt);
