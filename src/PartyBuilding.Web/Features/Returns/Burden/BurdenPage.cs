using PartyBuilding.Core.Returns.Burden;

namespace PartyBuilding.Web.Features.Returns.Burden;

/// <summary>Forms of one year by what they ask.</summary>
public sealed record BurdenPage(int Year, int Now, IReadOnlyList<FormBurden> Forms)
{
    /// <summary>How much of a form nobody had to type.</summary>
    public static string Share(FormBurden form) => form.Cells == 0 ? "—" : $"{100m * form.Known / form.Cells:0.0}%";

    /// <summary>3 分 20 秒.</summary>
    public static string Took(TimeSpan? time) => time is not { } t ? "—" : t.TotalMinutes < 1 ? $"{t.Seconds} 秒" : $"{(int)t.TotalMinutes} 分 {t.Seconds} 秒";
}
