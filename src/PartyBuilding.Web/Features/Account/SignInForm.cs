using System.ComponentModel.DataAnnotations;

namespace PartyBuilding.Web.Features.Account;

public sealed class SignInForm
{
    [Display(Name = "登录名"), Required(ErrorMessage = "请填写登录名。"), MaxLength(100)]
    public string UserName { get; set; } = "";

    [Display(Name = "密码"), Required(ErrorMessage = "请填写密码。"), MaxLength(200)]
    public string Password { get; set; } = "";

    public string? ReturnUrl { get; set; }
}
