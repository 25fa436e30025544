using System.Globalization;
using PartyBuilding.Core.Returns.Calendar;

namespace PartyBuilding.Web.Features.Calendar;

/// <summary>Days in the words of the page.</summary>
public static class CalendarWords
{
    private static readonly CultureInfo Chinese = CultureInfo.GetCultureInfo("zh-CN");

    public static string Days(SpecialDays line) => line.Count == 1 ? Day(line.From) : $"{Day(line.From)} 至 {Day(line.Last)}";

    public static string Change(DateOnly before, DateOnly after) => before == after ? $"{before:M月d日}（不变）" : $"{before:M月d日} → {after:M月d日}";

    private static string Day(DateOnly day) => day.ToString("M月d日（ddd）", Chinese);
}
