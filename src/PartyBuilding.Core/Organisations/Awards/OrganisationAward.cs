using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Organisations.Awards;

/// <summary>A reward or a punishment of an organisation (奖惩).</summary>
public sealed class OrganisationAward : IRecorded
{
    public int Id { get; init; }

    /// <summary>The same for every version.</summary>
    public required Guid Key { get; init; }

    public required int OrganisationId { get; init; }

    public Organisation? Organisation { get; init; }

    public required string KindCode { get; init; }

    public required string Name { get; init; }

    public required string GrantedBy { get; init; }

    public string? Document { get; init; }

    public required DateOnly On { get; init; }

    public required long RecordedNo { get; init; }

    public long SupersededNo { get; set; } = Recorded.Current;
}
