using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.People.Sets;

/// <summary>One row of an information set as it was known from one number to another. A change writes a new version under the same key.</summary>
public sealed class InfoRow : IRecorded
{
    public long Id { get; init; }

    /// <summary>The row through all its versions.</summary>
    public required Guid Key { get; init; }

    public required int PersonId { get; init; }

    public Person? Person { get; init; }

    public required string SetKey { get; init; }

    public List<InfoValue> Values { get; init; } = [];

    public required long RecordedNo { get; init; }

    public long SupersededNo { get; set; } = Recorded.Current;
}
