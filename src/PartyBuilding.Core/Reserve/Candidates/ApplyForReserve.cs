namespace PartyBuilding.Core.Reserve.Candidates;

/// <summary>Takes an application (个人申报), or enters whom the meeting recommended without one.</summary>
/// <param name="CandidateKey">Of the submission.</param>
/// <param name="HasApplied">False: recommended by the meeting.</param>
public sealed record ApplyForReserve(
    Guid Key, int Version, Guid CandidateKey, Guid? CadreKey, bool HasApplied, DateOnly? On, int? DirectionId, bool IsHealthy, string? Grassroots, bool IsOutstanding);
