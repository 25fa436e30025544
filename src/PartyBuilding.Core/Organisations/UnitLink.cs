using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Organisations;

/// <summary>A dated link between an organisation and a unit.</summary>
public sealed class UnitLink : IRecorded
{
    public int Id { get; init; }

    public required int OrganisationId { get; init; }

    public Organisation? Organisation { get; init; }

    public required int UnitId { get; init; }

    public Unit? Unit { get; init; }

    public required UnitLinkKind Kind { get; init; }

    public required DateOnly ValidFrom { get; init; }

    public DateOnly ValidTo { get; init; } = Recorded.Open;

    public required long RecordedNo { get; init; }

    public long SupersededNo { get; set; } = Recorded.Current;
}
