using System.ComponentModel.DataAnnotations;

namespace PartyBuilding.Web.Tests.Ui;

internal sealed class MemberForm
{
    [Display(Name = "姓名")]
    [Required]
    public string? Name { get; set; }

    [Display(Name = "学历")]
    public string? Education { get; set; }

    [Display(Name = "出生日期")]
    public DateOnly? BirthDate { get; set; }

    [Display(Name = "本月确未召开")]
    public bool NotHeld { get; set; }
}
