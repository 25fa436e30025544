using PartyBuilding.Core.Returns;

namespace PartyBuilding.Core.Statistics.Annual;

/// <summary>The return that a unit's figures come from.</summary>
/// <param name="RecordedNo">Recording number at which it was frozen; null for one that has not arrived and is in no sum.</param>
public sealed record AnnualSource(
    string Form, int Version, string UnitCode, string Unit, Guid Key, int Revision, ReturnStatus Status, long? RecordedNo, string? SubmittedBy, DateTime? SubmittedAt,
    string? AcceptedBy, DateTime? AcceptedAt);
