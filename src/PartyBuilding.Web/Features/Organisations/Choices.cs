using Microsoft.AspNetCore.Mvc.Rendering;
using PartyBuilding.Core.Organisations;

namespace PartyBuilding.Web.Features.Organisations;

/// <summary>Organisations as the options of a select, grouped by their superior.</summary>
public static class Choices
{
    public static IReadOnlyList<SelectListItem> Of(IEnumerable<OrganisationChoice> organisations)
    {
        var groups = new Dictionary<string, SelectListGroup>(StringComparer.Ordinal);
        return [.. organisations.Select(o => new SelectListItem($"{o.Name}（{o.Code}）", o.Key.ToString()) { Group = GroupOf(o.Parent) })];

        SelectListGroup? GroupOf(string? parent)
        {
            if (parent is null)
                return null;
            if (!groups.TryGetValue(parent, out var group))
                groups.Add(parent, group = new SelectListGroup { Name = parent });
            return group;
        }
    }
}
