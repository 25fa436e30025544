using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Microsoft.AspNetCore.Mvc.Rendering;
using PartyBuilding.Core.Cadres.Teams;

namespace PartyBuilding.Web.Features.Cadres.Teams;

/// <summary>What the structure rules need to know of a team.</summary>
public sealed class ProfileForm
{
    public long Seen { get; set; }

    public TeamOrgan? Organ { get; set; }

    public TeamWork? Work { get; set; }

    public bool IsMinorityArea { get; set; }

    [BindNever, ValidateNever]
    public TeamPage Page { get; set; } = null!;

    // Validation reads it before the unit is there.
    public string At => Page?.At ?? "";

    public static IReadOnlyList<SelectListItem> Organs { get; } = [.. Enum.GetValues<TeamOrgan>().Select(o => new SelectListItem(o.Title(), o.ToString()))];

    public static IReadOnlyList<SelectListItem> Works { get; } = [.. Enum.GetValues<TeamWork>().Select(w => new SelectListItem(w.Title(), w.ToString()))];
}
