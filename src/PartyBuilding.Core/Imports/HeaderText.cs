using System.Security.Cryptography;
using System.Text;
using PartyBuilding.Core.Common;

namespace PartyBuilding.Core.Imports;

/// <summary>Compares heads of columns as people write them.</summary>
internal static class HeaderText
{
    /// <summary>Without blanks, stars, brackets with a remark, and signs: 「* 入党时间（年月日）」 is 入党时间.</summary>
    public static string Key(string? title)
    {
        var text = ChineseText.SearchKey(title);
        var kept = new StringBuilder(text.Length);
        var depth = 0;
        foreach (var c in text)
        {
            if (c is '(' or '[' or '【')
                depth++;
            else if (c is ')' or ']' or '】')
                depth = Math.Max(0, depth - 1);
            else if (depth == 0 && char.IsLetterOrDigit(c))
                kept.Append(c);
        }

        return kept.ToString();
    }

    /// <summary>64 hex digits that are equal for sheets with the same heads in the same places.</summary>
    public static string Signature(IEnumerable<string> titles)
        => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', titles.Select(Key)))));
}
