using PartyBuilding.Core.Organisations;

namespace PartyBuilding.Core.OrganisationLife;

/// <summary>A unit that collects for a drive: a body under whoever opened it, with every branch below.</summary>
public sealed class LifeDriveUnit
{
    public int Id { get; init; }

    public int DriveId { get; init; }

    public LifeDrive? Drive { get; init; }

    public required int OrganisationId { get; init; }

    public Organisation? Organisation { get; init; }
}
