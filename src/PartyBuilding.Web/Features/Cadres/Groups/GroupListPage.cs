using Microsoft.AspNetCore.Mvc.Rendering;
using PartyBuilding.Core.Cadres.Groups;

namespace PartyBuilding.Web.Features.Cadres.Groups;

/// <summary>The cadres of a group, with the figures beside them.</summary>
public sealed record GroupListPage(CadreGroup Group, Guid? Organisation, GroupPage Page, GroupSummary Summary, CadreCodes Codes, IReadOnlyList<SelectListItem> Units)
{
    public string Address(CadreGroup group, Guid? organisation = null) => $"/cadres/groups?group={group}{(organisation is { } key ? $"&organisation={key}" : "")}";
}
