using System.ComponentModel.DataAnnotations;

namespace PartyBuilding.Web.Features.Accounts;

/// <summary>A new account, its first assignment with it.</summary>
public sealed class AccountForm : AssignmentForm
{
    [Display(Name = "登录名"), Required(ErrorMessage = "请填写登录名。"), MaxLength(40)]
    public string UserName { get; set; } = "";

    [Display(Name = "姓名"), Required(ErrorMessage = "请填写姓名。"), MaxLength(60)]
    public string DisplayName { get; set; } = "";
}
