using Microsoft.AspNetCore.Mvc.Rendering;
using PartyBuilding.Core.CodeTables;
using PartyBuilding.Core.Organisations.ServicePoints;

namespace PartyBuilding.Web.Features.ServicePoints;

/// <summary>Service points of the reader's scope.</summary>
public sealed record ServicePointList(
    ServicePointPage Page, CodeTableCatalogue Codes, IReadOnlyList<SelectListItem> Kinds, string? Kind, string? Asked, bool Closed, bool MayManage);
