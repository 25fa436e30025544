using Microsoft.AspNetCore.Mvc.Rendering;
using PartyBuilding.Core.Service.Roster;

namespace PartyBuilding.Web.Features.Service;

/// <summary>A volunteer session and the roster of its day.</summary>
public sealed record VolunteersPage(VolunteerRecord Record, long Version, IReadOnlyList<SelectListItem> Roster, bool MayManage)
{
    public string At => $"/service/volunteering/{Record.Key}";
}
