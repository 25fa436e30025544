using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace PartyBuilding.Web.Ui;

/// <summary>One sentence shown at the top of the next page, for example after a redirect.</summary>
public static class Notice
{
    /// <summary>Key in TempData; the layout reads it.</summary>
    public const string Key = "notice";

    /// <summary>Says <paramref name="text"/> on the next page. Never put a number or a protected value in it.</summary>
    public static void Say(this ITempDataDictionary tempData, string text) => tempData[Key] = text;
}
