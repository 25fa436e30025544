using Microsoft.AspNetCore.Identity;

namespace PartyBuilding.Core.Access;

/// <summary>Length before complexity: at least ten characters, not one of the usual ones, not one's own name.</summary>
public sealed class PasswordPolicy : IPasswordValidator<Account>
{
    public const int Shortest = 10;

    public const int Longest = 100;

    // Parts that make a long password easy to guess all the same; what is left beside them must still be long.
    private static readonly string[] Usual =
    [
        "password", "passw0rd", "p@ssw0rd", "qwertyuiop", "qwerty", "asdfghjkl", "1q2w3e4r5t", "1q2w3e4r", "admin", "welcome",
        "1234567890", "0123456789", "0987654321", "123456", "654321", "abcdef", "abc123", "iloveyou", "woaini", "5201314", "dangjian", "zuzhibu", "zhibu",
    ];

    private const int MustRemain = 6;

    public Task<IdentityResult> ValidateAsync(UserManager<Account> manager, Account user, string? password)
        => Task.FromResult(Fault(password ?? "", user.UserName) is { } words
            ? IdentityResult.Failed(new IdentityError { Code = "Password", Description = words })
            : IdentityResult.Success);

    /// <summary>What is wrong with a password, in words for the field; null when nothing is.</summary>
    public static string? Fault(string password, string? userName)
    {
        if (password.Length < Shortest)
            return $"密码至少 {Shortest} 位。可以用几个词或一句话，便于记忆。";
        if (password.Length > Longest)
            return $"密码不能超过 {Longest} 位。";
        if (password.Distinct().Count() < 5)
            return "密码里重复的字符太多，请换一个。";
        if (userName is { Length: > 2 } && password.Contains(userName, StringComparison.OrdinalIgnoreCase))
            return "密码里不要包含登录名。";
        var rest = password;
        foreach (var part in Usual)
            rest = rest.Replace(part, "", StringComparison.OrdinalIgnoreCase);
        return rest.Length < MustRemain && rest.Length < password.Length ? "这个密码太常见，容易被猜到，请换一个。" : null;
    }
}
