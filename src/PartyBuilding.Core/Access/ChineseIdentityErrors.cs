using Microsoft.AspNetCore.Identity;

namespace PartyBuilding.Core.Access;

/// <summary>Identity's refusals in the words of our pages.</summary>
public sealed class ChineseIdentityErrors : IdentityErrorDescriber
{
    public override IdentityError DefaultError() => Error(nameof(DefaultError), "没有保存成功，请再试一次。");

    public override IdentityError ConcurrencyFailure() => Error(nameof(ConcurrencyFailure), "这个账号刚被别人修改过，请核对最新内容后再提交。");

    public override IdentityError PasswordMismatch() => Error(nameof(PasswordMismatch), "原密码不正确。");

    public override IdentityError InvalidUserName(string? userName) => Error(nameof(InvalidUserName), "登录名只能用英文字母、数字、点、横线和下划线。");

    public override IdentityError DuplicateUserName(string userName) => Error(nameof(DuplicateUserName), "这个登录名已有人使用，请换一个。");

    public override IdentityError PasswordTooShort(int length) => Error(nameof(PasswordTooShort), $"密码至少 {length} 位。");

    private static IdentityError Error(string code, string words) => new() { Code = code, Description = words };
}
