namespace PartyBuilding.Core.Appraisals;

/// <summary>How a correction within a limit ended.</summary>
public sealed record ConcludeCorrection(Guid Key, int Version, Guid HandlingKey, CorrectionOutcome Outcome, DateOnly On, string? Note);
