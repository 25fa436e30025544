using PartyBuilding.Core.Audit;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Dues;

/// <summary>The separate account of an organisation's dues at the designated bank (L1927). A change supersedes.</summary>
public sealed class DuesAccount : IRecorded
{
    public long Id { get; init; }

    public required Guid Key { get; init; }

    public required int OrganisationId { get; init; }

    public Organisation? Organisation { get; init; }

    public required string Bank { get; init; }

    [Protected]
    public required string Number { get; init; }

    public required DateOnly OpenedOn { get; init; }

    public required long RecordedNo { get; init; }

    public long SupersededNo { get; set; } = Recorded.Current;
}
