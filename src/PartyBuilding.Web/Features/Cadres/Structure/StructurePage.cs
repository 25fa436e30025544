using Microsoft.AspNetCore.Mvc.Rendering;
using PartyBuilding.Core.Cadres.Structure;

namespace PartyBuilding.Web.Features.Cadres.Structure;

/// <summary>The structure report with its filters.</summary>
public sealed record StructurePage(StructureForm Form, StructureReport Report, IReadOnlyList<SelectListItem> Units)
{
    public static IReadOnlyList<SelectListItem> Dimensions { get; } = [.. CadreDimensions.All.All.Select(d => new SelectListItem(d.Name, d.Key))];

    public string People(string? row, string? column) => Form.Address("/cadres/structure/people", ("row", row), ("column", column));
}
