namespace PartyBuilding.Core.Organisations.Setups;

/// <summary>The functional department puts it to the Party committee with the four checks answered (L771).</summary>
public sealed record PutSetUp(
    Guid Key, int Version, DateOnly PutOn, bool FactsTrue, bool ReasonsSufficient, bool ConformsToCharter, bool CandidatesQualified);
