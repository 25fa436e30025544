using System.ComponentModel.DataAnnotations;

namespace PartyBuilding.Web.Features.Returns.Review;

/// <summary>A cell with a reason is sent back; the others are left alone.</summary>
public sealed class SendBackForm
{
    public int Version { get; set; }

    [Display(Name = "总的意见")]
    [MaxLength(500, ErrorMessage = "意见最多 500 字。")]
    public string? Reason { get; set; }

    /// <summary>Reason by item code.</summary>
    public Dictionary<string, string?> Cells { get; set; } = [];
}
