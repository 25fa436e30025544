using Microsoft.AspNetCore.Mvc.Rendering;
using PartyBuilding.Core.Cadres.Archives;

namespace PartyBuilding.Web.Features.Cadres.Archives;

/// <summary>A keeper's year.</summary>
public sealed record WorkPage(ArchiveYear Year, IReadOnlyList<SelectListItem> Units, int ThisYear, bool MayEdit);
