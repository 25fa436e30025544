using System.ComponentModel.DataAnnotations;
using System.Globalization;

namespace PartyBuilding.Web.Features.Account;

/// <summary>The second factor of one's own account: its state, and the key while it is being set up.</summary>
public sealed class TwoFactorViewModel
{
    public bool IsOn { get; set; }

    /// <summary>Key in groups of four, to be typed into an authenticator app.</summary>
    public string Key { get; set; } = "";

    /// <summary>The same as an address that apps open.</summary>
    public string Address { get; set; } = "";

    [Display(Name = "验证码"), MaxLength(20)]
    public string Code { get; set; } = "";

    [Display(Name = "登录密码"), MaxLength(200)]
    public string Password { get; set; } = "";

    public static TwoFactorViewModel SettingUp(string key, string userName) => new()
    {
        Key = string.Join(' ', key.Chunk(4).Select(part => new string(part))),
        Address = string.Create(CultureInfo.InvariantCulture,
            $"otpauth://totp/{Uri.EscapeDataString("党建管理")}:{Uri.EscapeDataString(userName)}?secret={key}&issuer={Uri.EscapeDataString("党建管理")}&digits=6"),
    };
}
