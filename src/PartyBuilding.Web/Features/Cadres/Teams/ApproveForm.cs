using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;

namespace PartyBuilding.Web.Features.Cadres.Teams;

/// <summary>Approves a number of posts of one level from a day on.</summary>
public sealed class ApproveForm
{
    public Guid? SubmissionId { get; set; }

    public long Seen { get; set; }

    public string? LevelCode { get; set; }

    public bool IsInTeam { get; set; }

    public int? Number { get; set; }

    public DateOnly? From { get; set; }

    public string? Document { get; set; }

    [BindNever, ValidateNever]
    public TeamPage Page { get; set; } = null!;

    // Validation reads it before the unit is there.
    public string At => Page?.At ?? "";
}
