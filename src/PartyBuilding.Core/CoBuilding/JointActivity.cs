using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.CoBuilding;

/// <summary>A joint activity under an agreement. Taken back by superseding.</summary>
public sealed class JointActivity : IRecorded
{
    public long Id { get; init; }

    public required Guid Key { get; init; }

    public required Guid AgreementKey { get; init; }

    public required int OrganisationId { get; init; }

    public Organisation? Organisation { get; init; }

    public required JointActivityKind Kind { get; init; }

    public required DateOnly On { get; init; }

    public required string Title { get; init; }

    /// <summary>How many took part.</summary>
    public required int People { get; init; }

    public string? Note { get; init; }

    public required long RecordedNo { get; init; }

    public long SupersededNo { get; set; } = Recorded.Current;
}
