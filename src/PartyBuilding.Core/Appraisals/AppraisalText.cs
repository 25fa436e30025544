using PartyBuilding.Core.Common;

namespace PartyBuilding.Core.Appraisals;

/// <summary>Lengths of what is written in a round.</summary>
internal static class AppraisalText
{
    public const int Long = 1000;
    public const int Short = 400;

    /// <summary>Cleaned, null when nothing is left.</summary>
    public static string? Of(string? typed) => ChineseText.Clean(typed) is { Length: > 0 } text ? text : null;
}
