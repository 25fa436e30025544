using PartyBuilding.Core.Common;

namespace PartyBuilding.Core.Dues;

/// <summary>A change to a month of a branch whose return may have gone up.</summary>
public sealed record SubmittedFacts(Month Month, bool IsSubmitted);
