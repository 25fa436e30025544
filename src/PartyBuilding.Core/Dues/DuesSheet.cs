using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;

namespace PartyBuilding.Core.Dues;

/// <summary>A branch's dues month (党费月表): opened from the roster, paid, settled. What is owed and paid are rows of their own.</summary>
public sealed class DuesSheet : IVersioned
{
    public int Id { get; init; }

    public required Guid PublicId { get; init; }

    public required int OrganisationId { get; init; }

    public Organisation? Organisation { get; init; }

    /// <summary>yyyyMM.</summary>
    public required int Month { get; init; }

    /// <summary>Day whose roster was taken.</summary>
    public required DateOnly RosterDay { get; set; }

    public required DuesSheetStatus Status { get; set; }

    public DateOnly? SettledOn { get; set; }

    public int Version { get; set; }
}
