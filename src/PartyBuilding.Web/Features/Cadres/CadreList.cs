using Microsoft.AspNetCore.Mvc.Rendering;
using PartyBuilding.Core.Cadres;

namespace PartyBuilding.Web.Features.Cadres;

/// <summary>Filters and a page of cadres.</summary>
public sealed record CadreList(CadreListForm Form, CadrePage Page, CadreCodes Codes, IReadOnlyList<SelectListItem> Units, bool MayManage);
