using PartyBuilding.Core.Returns;
using PartyBuilding.Core.Returns.Checks;
using PartyBuilding.Core.Returns.Forms;
using PartyBuilding.Core.Returns.Periods;

namespace PartyBuilding.Core.Demo;

/// <summary>Stamps a return with who did what and when, and gives a few of them something to look at.</summary>
internal sealed class DemoReturnClerk(ReturnPeriod period, DateOnly today, DemoRandom random)
{
    public const string Secretary = "支部书记（演示）";
    private const string Reviewer = "组织科（演示）";
    private const string Accepter = "区委组织部（演示）";

    // Cells in which a branch may know more than the ledger without breaking a balance.
    private static readonly string[] Overridable = ["end.hardship", "end.floating-out"];

    /// <summary>A UTC moment of that day at the office; hours after eight in the morning.</summary>
    public static DateTime At(DateOnly day, int hours) => DateTime.SpecifyKind(day.ToDateTime(new TimeOnly(hours, 0)), DateTimeKind.Utc);

    public UnitReturn Return(int id, int branchId, ReturnStatus status, long number, List<ReturnCell> cells)
    {
        var first = new Common.Month(period.Month).LastDay;
        var submitted = Within(first.AddDays(1 + random.Below(random.Chance(0.05) ? 12 : 6)), period.LocksAfter);
        var reviewed = Within(submitted.AddDays(random.Below(3)), period.LocksAfter);
        var arrived = status.HasArrived();
        var passed = status >= ReturnStatus.Reviewed;
        var accepted = status >= ReturnStatus.Accepted;
        return new UnitReturn
        {
            Id = id, PublicId = random.Key(first), PeriodId = period.Id, OrganisationId = branchId, Status = status,
            RecordedNo = arrived ? number : null,
            FirstSubmittedAt = arrived || status == ReturnStatus.SentBack ? At(submitted, 1) : null,
            SubmittedAt = arrived || status == ReturnStatus.SentBack ? At(submitted, 1) : null,
            SubmittedBy = arrived || status == ReturnStatus.SentBack ? Secretary : null,
            ReviewedAt = passed ? At(reviewed, 3) : null, ReviewedBy = passed ? Reviewer : null,
            AcceptedAt = accepted ? At(Within(reviewed.AddDays(1), period.LocksAfter), 5) : null, AcceptedBy = accepted ? Accepter : null,
            FillingSeconds = arrived ? Filling(id) : null,
            Cells = cells,
        };
    }

    /// <summary>Most months are confirmed in one step; the others take up to four minutes.</summary>
    private static int Filling(int id) => id % 3 == 0 ? 20 + (id * 37 % 220) : 0;

    /// <summary>Reasons for sending back, and now and then a figure that differs from the ledger.</summary>
    public void Touch(UnitReturn unitReturn, LoadedForm form, bool always)
    {
        if (unitReturn.Status == ReturnStatus.SentBack)
            Cell("life.theme-day.present").SendBackReason = "实到人数与签到表不一致，请核对。";
        if (!always && unitReturn.Status is not (ReturnStatus.NotStarted or ReturnStatus.Missing) && random.Chance(0.008))
            Override(Cell(random.Of(Overridable)), unitReturn);

        ReturnCell Cell(string key) => unitReturn.Cells.Single(c => c.ItemId == form.ItemIds[key]);
    }

    /// <summary>Gives every check that asks for it the same explanation.</summary>
    public static List<ReturnExplanation> Explain(UnitReturn unitReturn, LoadedForm form, FigureSet figures, string text)
    {
        var made = FormChecker.Check(form.Definition, figures)
            .Where(f => f.Class == CheckClass.Explain)
            .Select(f => new ReturnExplanation
            {
                ReturnId = unitReturn.Id, CheckCode = f.Code, Text = text, Basis = f.Basis, By = Secretary, At = unitReturn.SubmittedAt!.Value,
            }).ToList();
        // Passing a return approves what it carries.
        if (unitReturn is { ReviewedAt: { } at, ReviewedBy: { } by })
            made.ForEach(e => e.Decide(ExplanationDecision.Approved, null, by, at));
        unitReturn.ExplanationCount = made.Count;
        return made;
    }

    private static void Override(ReturnCell cell, UnitReturn unitReturn)
    {
        cell.Value = (cell.Ledger ?? 0) + 1;
        cell.OverrideReason = "刚走访发现一名，台账下月补登。";
        unitReturn.OverrideCount = 1;
    }

    private DateOnly Within(DateOnly day, DateOnly last)
    {
        var latest = last < today ? last : today;
        return day < latest ? day : latest;
    }
}
