using System.Globalization;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Returns;
using PartyBuilding.Core.Returns.Forms;
using PartyBuilding.Core.Returns.Ledger;
using PartyBuilding.Web.Ui.TagHelpers;

namespace PartyBuilding.Web.Features.Returns;

/// <summary>Dates and states as the office says them.</summary>
public static class Words
{
    public static string Day(DateOnly day) => day.ToString("M月d日", CultureInfo.InvariantCulture);

    public static string FullDay(DateOnly day) => day.ToString("yyyy年M月d日", CultureInfo.InvariantCulture);

    /// <summary>A moment as read on <paramref name="today"/>: 今天 09:31, 昨天, 11月20日.</summary>
    public static string Moment(DateTime utc, DateOnly today)
    {
        var local = LocalTime.Of(utc);
        var day = DateOnly.FromDateTime(local);
        return (today.DayNumber - day.DayNumber) switch
        {
            0 => local.ToString("今天 HH:mm", CultureInfo.InvariantCulture),
            1 => "昨天",
            _ => day.Year == today.Year ? Day(day) : FullDay(day),
        };
    }

    /// <summary>The page of what somebody behind a figure stands on.</summary>
    public static string Record(RegisterRow row, Guid key) => row switch
    {
        RegisterRow.Stay => $"/floating/{key}",
        RegisterRow.Transfer => $"/transfers/{key}",
        RegisterRow.Meeting => $"/meetings/{key}",
        RegisterRow.Admission => $"/admissions/{key}",
        RegisterRow.DuesMonth => $"/dues/sheets/{key}",
        RegisterRow.DuesRemittance => "/dues/remittances",
        RegisterRow.Service => "/service",
        RegisterRow.Situation => $"/situations/{key}",
        RegisterRow.Building => $"/buildings/{key}",
        RegisterRow.Organisation => $"/organisations/{key}",
        _ => $"/members/{key}",
    };

    public static string Exact(DateTime utc) => LocalTime.Of(utc).ToString("M月d日 HH:mm", CultureInfo.InvariantCulture);

    /// <summary>还有 3 天, 今天截止, 逾期 2 天.</summary>
    public static string Left(DateOnly due, DateOnly today) => (due.DayNumber - today.DayNumber) switch
    {
        0 => "今天截止",
        > 0 and var days => $"还有 {days} 天",
        var days => $"逾期 {-days} 天",
    };

    public static Tone Tone(this ReturnStatus status) => status switch
    {
        ReturnStatus.SentBack or ReturnStatus.Missing => Ui.TagHelpers.Tone.Bad,
        ReturnStatus.Submitted => Ui.TagHelpers.Tone.Warn,
        ReturnStatus.Reviewed or ReturnStatus.Accepted => Ui.TagHelpers.Tone.Ok,
        _ => Ui.TagHelpers.Tone.Plain,
    };

    public static Tone Tone(this CheckClass kind) => kind switch
    {
        CheckClass.Error => Ui.TagHelpers.Tone.Bad,
        CheckClass.Explain => Ui.TagHelpers.Tone.Warn,
        _ => Ui.TagHelpers.Tone.Plain,
    };
}
