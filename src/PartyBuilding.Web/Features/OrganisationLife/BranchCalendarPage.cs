using Microsoft.AspNetCore.Mvc.Rendering;
using PartyBuilding.Core.OrganisationLife;

namespace PartyBuilding.Web.Features.OrganisationLife;

/// <summary>A year of one branch.</summary>
public sealed record BranchCalendarPage(int Year, BranchLife Branch, IReadOnlyList<LifeExemption> Exemptions, ExemptionForm Form, bool MayExempt, bool MayManage)
{
    public static IEnumerable<SelectListItem> Kinds
        => LifeDuty.All.Select(d => d.Kind).Distinct().Select(k => new SelectListItem(MeetingWords.Kinds[k], k.ToString()));

    public static string Css(DutyStatus status) => status switch
    {
        DutyStatus.Met => "duty-met",
        DutyStatus.Missed => "duty-missed",
        DutyStatus.Open => "duty-open",
        _ => "duty-none",
    };

    public static string Words(DutyPeriod period) => period.Status switch
    {
        DutyStatus.Met => $"{period.Held} 次",
        DutyStatus.Missed => period.Owed > 1 ? $"欠 {period.Held}/{period.Owed}" : "欠",
        DutyStatus.Open => period.Owed > 1 ? $"待开 {period.Held}/{period.Owed}" : "待开",
        DutyStatus.NotOwed => period.Held > 0 ? $"{period.Held} 次" : "不计",
        _ => "",
    };
}
