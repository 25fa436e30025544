using PartyBuilding.Core.Quality.Runs;

namespace PartyBuilding.Core.Quality.Results;

/// <summary>A data check in the list, and the head of its report.</summary>
/// <param name="Organisation">What was checked.</param>
public sealed record RunRow(
    Guid Key, Guid OrganisationKey, string Organisation, string Scheme, bool OnBooksOnly, QualityStatus Status, string CreatedBy, DateTime CreatedAt,
    DateTime? EndedAt, long? RecordedNo, int Members, int Organisations, int Findings, int NewFindings, bool HasFindings, string? Problem);
