using PartyBuilding.Core.Organisations.Affiliations;
using PartyBuilding.Core.Organisations.Setups;

namespace PartyBuilding.Core.Organisations.Cases;

/// <summary>A case as its page shows it; one of the two parts is there.</summary>
/// <param name="OrganisationKey">Of the organisation made or moved; null while there is none or out of scope.</param>
/// <param name="SuperiorKey">Of the superior to be; null out of scope.</param>
/// <param name="TargetKey">The same, as a choice of the request's form.</param>
public sealed record CaseRecord(
    CaseFacts Case, SetUpContents? SetUp, AffiliationContents? Affiliation, Guid? OrganisationKey, Guid? SuperiorKey, Guid TargetKey, string Superior, string? From,
    bool MayDraft, bool MayDecide, string DecidingBody, IReadOnlyList<CaseEventRow> History);
