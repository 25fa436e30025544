using PartyBuilding.Core.Common;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Campaigns;

/// <summary>Text as it is kept: cleaned, null when empty, refused when it is longer than its column.</summary>
internal static class CampaignText
{
    public static string? Of(string? text)
    {
        var clean = ChineseText.Clean(text);
        return clean.Length == 0 ? null : clean;
    }

    public static void Check(List<Finding> findings, string? text, string what, string field, int most, bool required = false)
    {
        var length = ChineseText.Clean(text).Length;
        if (length > most)
            findings.Add(CampaignFindings.TooLong(what, most, field));
        else if (required && length == 0)
            findings.Add(CampaignFindings.Missing(what, field));
    }
}
