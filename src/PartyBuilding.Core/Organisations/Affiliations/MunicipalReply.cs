using PartyBuilding.Core.Organisations.Cases;

namespace PartyBuilding.Core.Organisations.Affiliations;

/// <summary>The municipal committee's reply on a case of bureau level and above (L797).</summary>
public sealed record MunicipalReply(
    Guid Key, int Version, string? Number, DateOnly? RepliedOn, CaseDecision? Decision, string? Reason = null, string? Handling = null);
