using PartyBuilding.Core.Committees;
using PartyBuilding.Core.Common;

namespace PartyBuilding.Core.Imports.Committees;

/// <summary>A row of a sheet of committees as read; null or empty where the cell is empty or could not be read.</summary>
internal sealed record CommitteeSheetRow
{
    public required int Line { get; init; }

    public required string Organisation { get; init; }

    public DateOnly? StartsOn { get; init; }

    public int? Years { get; init; }

    public int? Number { get; init; }

    public CommitteeElection? Election { get; init; }

    public string? Approval { get; init; }

    public required string Name { get; init; }

    public IdNumber? IdNumber { get; init; }

    public Guid? Record { get; init; }

    public CommitteePostKind? Post { get; init; }

    public string? Duty { get; init; }

    public DateOnly? From { get; init; }

    public DateOnly? RepliedOn { get; init; }

    public string? Reply { get; init; }

    public DateOnly? EndedOn { get; init; }
}
