using System.ComponentModel.DataAnnotations;

namespace PartyBuilding.Web.Features.Returns.Periods;

/// <summary>Opens a period of a form.</summary>
public sealed class OpenPeriodForm
{
    [Display(Name = "报表")]
    [Required(ErrorMessage = "请选择报表。")]
    public string? FormCode { get; set; }

    [Display(Name = "月份")]
    [Required(ErrorMessage = "请填写月份，例如 2026-10。")]
    public string? Month { get; set; }
}
