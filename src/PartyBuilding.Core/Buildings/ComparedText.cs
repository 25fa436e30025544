using PartyBuilding.Core.Common;

namespace PartyBuilding.Core.Buildings;

/// <summary>Names and addresses as they are compared: width, case and blanks do not tell two of them apart.</summary>
internal static class ComparedText
{
    public static string Of(string? text) => ChineseText.SearchKey(text).Replace(" ", "", StringComparison.Ordinal);
}
