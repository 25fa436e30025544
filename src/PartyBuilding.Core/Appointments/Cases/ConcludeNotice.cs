namespace PartyBuilding.Core.Appointments.Cases;

/// <summary>Input: what came of the notice.</summary>
/// <param name="StatedOn">The person stated in writing, after a suspension.</param>
public sealed record ConcludeNotice(Guid CandidateKey, int Version, NoticeOutcome? Outcome, DateOnly? On, string? Conclusion, DateOnly? StatedOn);
