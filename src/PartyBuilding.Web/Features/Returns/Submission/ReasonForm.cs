using System.ComponentModel.DataAnnotations;

namespace PartyBuilding.Web.Features.Returns.Submission;

/// <summary>A step that needs a reason in words.</summary>
public sealed class ReasonForm
{
    public int Version { get; set; }

    [Display(Name = "原因")]
    [MaxLength(500, ErrorMessage = "原因最多 500 字。")]
    public string? Reason { get; set; }
}
