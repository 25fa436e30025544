using System.ComponentModel.DataAnnotations;

namespace PartyBuilding.Web.Features.Account;

public sealed class SecondFactorForm
{
    [Display(Name = "验证码"), Required(ErrorMessage = "请填写验证码。"), MaxLength(40)]
    public string Code { get; set; } = "";

    [Display(Name = "改用恢复码")]
    public bool IsRecoveryCode { get; set; }

    public string? ReturnUrl { get; set; }
}
