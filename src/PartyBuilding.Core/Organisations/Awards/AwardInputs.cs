namespace PartyBuilding.Core.Organisations.Awards;

/// <summary>Registers a reward or punishment.</summary>
/// <param name="Key">Key of the submission: a second copy of the same form registers nothing.</param>
public sealed record AddAward(Guid OrganisationKey, Guid? Key, string? KindCode, string? Name, string? GrantedBy, string? Document, DateOnly On);

/// <summary>Takes one back that was registered by mistake; the reason is in the context.</summary>
public sealed record WithdrawAward(Guid OrganisationKey, Guid Key);
