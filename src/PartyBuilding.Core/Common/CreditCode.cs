namespace PartyBuilding.Core.Common;

/// <summary>Unified social credit code (统一社会信用代码), GB 32100-2015: 18 characters, the last one a check character.</summary>
public static class CreditCode
{
    public const int Length = 18;

    // GB 32100-2015 table 1: no I, O, S, V and Z. The first character may be a letter (N rural collectives, Y others …).
    private const string Characters = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    /// <summary>Half-width, upper case, without blanks and hyphens; empty for nothing typed.</summary>
    public static string Clean(string? typed) => ChineseText.SearchKey(typed).Replace(" ", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal);

    /// <summary>Why a cleaned code cannot be right, in Chinese; null when it can.</summary>
    public static string? FaultOf(string code)
    {
        if (code.Length != Length)
            return $"统一社会信用代码应为 {Length} 位，现在是 {code.Length} 位。";
        if (code.FirstOrDefault(c => !Characters.Contains(c, StringComparison.Ordinal)) is var odd and not '\0')
            return $"统一社会信用代码里不会有“{odd}”（没有 I、O、S、V、Z）。";
        return CheckOf(code[..17]) == code[17] ? null : "统一社会信用代码的校验位不符，可能有一位写错。";
    }

    /// <summary>The check character of the first seventeen: weights are the powers of 3 modulo 31.</summary>
    public static char CheckOf(string first17)
    {
        var (sum, weight) = (0, 1);
        foreach (var c in first17)
        {
            sum += Characters.IndexOf(c, StringComparison.Ordinal) * weight;
            weight = weight * 3 % 31;
        }

        return Characters[(31 - (sum % 31)) % 31];
    }
}
