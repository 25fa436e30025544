using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.CoBuilding;

/// <summary>A party of an agreement with the number of its members. Superseded, never deleted.</summary>
public sealed class AgreementParty : IRecorded
{
    public long Id { get; init; }

    public required Guid AgreementKey { get; init; }

    /// <summary>Order on the agreement; the keeper of the record is the first.</summary>
    public required short Number { get; init; }

    public required string Name { get; init; }

    public required int Members { get; init; }

    public required long RecordedNo { get; init; }

    public long SupersededNo { get; set; } = Recorded.Current;
}
