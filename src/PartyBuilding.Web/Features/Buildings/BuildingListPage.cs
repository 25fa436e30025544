using Microsoft.AspNetCore.Mvc.Rendering;
using PartyBuilding.Core.Buildings;
using PartyBuilding.Core.Service;

namespace PartyBuilding.Web.Features.Buildings;

/// <summary>Buildings of the reader's scope, with the figures of all of them.</summary>
public sealed record BuildingListPage(
    BuildingFilter Filter, BuildingTotals Totals, ServiceList<BuildingRow> List, IReadOnlyList<SelectListItem> Streets, string Quarter, bool MayManage);
