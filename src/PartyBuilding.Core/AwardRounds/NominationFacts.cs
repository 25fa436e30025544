using PartyBuilding.Core.Organisations;

namespace PartyBuilding.Core.AwardRounds;

/// <summary>A nomination about to be made.</summary>
/// <param name="SubjectKind">Kind of the organisation put forward; null for a person or nobody.</param>
/// <param name="IsResidential">The organisation stands in a residential area.</param>
/// <param name="AppliedInDistrict">The organisation has applied for the district's title in this round.</param>
public sealed record NominationFacts(
    AwardRoundKind Kind, AwardCategory? Category, bool HasPerson, OrganisationKind? SubjectKind, bool IsResidential, DateOnly On, DateOnly? ClosesOn,
    DateOnly? SelectedOn, int? Present, int? InFavour, DateOnly? HeardOn, int? HeardCount, bool AppliedInDistrict);
