using System.ComponentModel.DataAnnotations;

namespace PartyBuilding.Web.Features.Account;

public sealed class ChangePasswordForm
{
    [Display(Name = "原密码"), Required(ErrorMessage = "请填写原密码。"), MaxLength(200)]
    public string CurrentPassword { get; set; } = "";

    [Display(Name = "新密码"), Required(ErrorMessage = "请填写新密码。"), MaxLength(200)]
    public string NewPassword { get; set; } = "";

    [Display(Name = "再输一次新密码"), Required(ErrorMessage = "请再输一次新密码。"), MaxLength(200)]
    [Compare(nameof(NewPassword), ErrorMessage = "两次输入的新密码不一致。")]
    public string Again { get; set; } = "";
}
