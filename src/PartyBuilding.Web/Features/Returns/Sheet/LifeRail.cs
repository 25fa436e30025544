using PartyBuilding.Core.Returns;
using PartyBuilding.Core.Returns.Queries;
using PartyBuilding.Web.Ui.TagHelpers;

namespace PartyBuilding.Web.Features.Returns.Sheet;

/// <summary>填报 审核 接收 锁定: who, and when it was done or is due.</summary>
public static class LifeRail
{
    public static IReadOnlyList<StepLine> Of(ReturnSheet sheet, string? district)
    {
        var status = sheet.Summary.Status;
        var now = status switch
        {
            ReturnStatus.Submitted => 1,
            ReturnStatus.Reviewed => 2,
            ReturnStatus.Accepted => 3,
            ReturnStatus.Locked => 4,
            _ => 0,
        };
        var period = sheet.Period;
        return
        [
            Step(0, "填报", sheet.Page.SubmittedBy ?? sheet.Summary.Organisation, Done(sheet.Summary.SubmittedAt, now > 0) ?? $"{Words.Day(period.OnTimeUntil)}前"),
            Step(1, "审核", sheet.Page.ReviewedBy ?? sheet.Page.Reviewer?.Name, Done(sheet.Page.ReviewedAt, now > 1)),
            Step(2, "接收", sheet.Page.AcceptedBy ?? district, Done(sheet.Page.AcceptedAt, now > 2)),
            Step(3, "锁定", null, Words.Day(period.LocksAfter)),
        ];

        StepLine Step(int at, string title, string? who, string? when)
            => new(title, at < now ? StepState.Done : at == now ? StepState.Now : StepState.Next, who, when);
    }

    private static string? Done(DateTime? at, bool isDone) => isDone && at is { } moment ? Words.Exact(moment) : null;
}
