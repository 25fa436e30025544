using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.ServiceCentres;

/// <summary>How often an item was used on a day and by whom. Taken back by superseding.</summary>
public sealed class MenuUse : IRecorded
{
    public long Id { get; init; }

    public required Guid Key { get; init; }

    public required Guid ItemKey { get; init; }

    public required Guid PointKey { get; init; }

    public required int OrganisationId { get; init; }

    public Organisation? Organisation { get; init; }

    public required DateOnly On { get; init; }

    public required MenuUser By { get; init; }

    /// <summary>Times or people.</summary>
    public required int Times { get; init; }

    public string? Note { get; init; }

    public required long RecordedNo { get; init; }

    public long SupersededNo { get; set; } = Recorded.Current;
}
