using Microsoft.AspNetCore.Mvc.Rendering;
using PartyBuilding.Core.Cadres;
using PartyBuilding.Web.Features.Cadres.Forms;

namespace PartyBuilding.Web.Features.Cadres;

/// <summary>Filters and a page of cadres.</summary>
/// <param name="Export">What was asked of an export; null without the permission.</param>
public sealed record CadreList(CadreListForm Form, CadrePage Page, CadreCodes Codes, IReadOnlyList<SelectListItem> Units, bool MayManage, ExportForm? Export);
