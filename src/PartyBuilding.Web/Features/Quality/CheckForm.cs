using Microsoft.AspNetCore.Mvc.Rendering;

namespace PartyBuilding.Web.Features.Quality;

/// <summary>Asks for a data check.</summary>
public sealed class CheckForm
{
    public Guid? SubmissionId { get; set; }

    public Guid? SchemeKey { get; set; }

    public Guid? OrganisationKey { get; set; }

    /// <summary>Those who have left as well.</summary>
    public bool WithLeft { get; set; }

    public IReadOnlyList<SelectListItem> Schemes { get; set; } = [];

    public IReadOnlyList<SelectListItem> Organisations { get; set; } = [];
}
