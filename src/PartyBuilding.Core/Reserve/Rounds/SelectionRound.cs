using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Reserve.Units;

namespace PartyBuilding.Core.Reserve.Rounds;

/// <summary>后备干部集中选拔: one drive of the district, with its calendar, targets, directions and units.</summary>
public sealed class SelectionRound : IVersioned
{
    public int Id { get; init; }

    public required Guid PublicId { get; init; }

    /// <summary>The district.</summary>
    public required int OrganisationId { get; init; }

    public Organisation? Organisation { get; init; }

    public required SelectionBasis Basis { get; init; }

    public required short Year { get; init; }

    public required string Title { get; set; }

    /// <summary>Number or name of the circular.</summary>
    public string? Document { get; set; }

    /// <summary>Reserves for chief posts (正职后备) and not for deputies.</summary>
    public required bool IsChief { get; init; }

    /// <summary>局级 and not 处级.</summary>
    public required bool IsBureau { get; init; }

    /// <summary>Organised by the municipal organisation department, as chief reserves are (L3238).</summary>
    public required bool IsMunicipal { get; init; }

    /// <summary>A round of one direction that is organised separately, and not the general one.</summary>
    public required bool IsSeparate { get; init; }

    /// <summary>About so many in all; null where no target is set.</summary>
    public int? Target { get; set; }

    /// <summary>About so many of them near-term (近期可提拔使用).</summary>
    public int? NearTarget { get; set; }

    /// <summary>一般 born on or after; the printed day decides, the age in words is a gloss (区实践 §3 no. 14).</summary>
    public DateOnly? BornFrom { get; set; }

    /// <summary>Born on or after: bachelor's level or above is needed.</summary>
    public DateOnly? BachelorBornFrom { get; set; }

    public DateOnly? EndedOn { get; set; }

    public List<SelectionWindow> Windows { get; init; } = [];

    public List<SelectionDirection> Directions { get; init; } = [];

    public List<SelectionUnit> Units { get; init; } = [];

    public int Version { get; set; }

    public SelectionWindow? Window(SelectionStage stage) => Windows.Find(w => w.Stage == stage);
}
