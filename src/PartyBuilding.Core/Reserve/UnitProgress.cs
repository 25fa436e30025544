using PartyBuilding.Core.Ballots;
using PartyBuilding.Core.Reserve.Candidates;
using PartyBuilding.Core.Reserve.Rounds;
using PartyBuilding.Core.Reserve.Units;

namespace PartyBuilding.Core.Reserve;

/// <summary>Where a unit stands, and what it still has to do before the stage after this one.</summary>
internal static class UnitProgress
{
    public static (SelectionStage? Next, IReadOnlyList<string> Waiting) Of(SelectionUnit unit, SelectionRound round, BallotStatus? ballot, DateOnly today)
    {
        var hasApplications = round.Window(SelectionStage.Application) is not null;
        if (unit.ReviewedOn is not null)
            return (null, []);
        if (unit.PlannedOn is null)
            return (SelectionStage.Publicity, ["还没有登记选拔工作方案"]);
        if (unit.Meeting is null)
            return Before(unit, hasApplications);
        if (ballot != BallotStatus.Closed)
            return (SelectionStage.Recommendation, [ballot == BallotStatus.Open ? "投票还没有结束" : "还没有投票"]);
        if (unit.ChosenOn is null)
            return (SelectionStage.Candidates, [.. Unasked(unit, hasApplications), "党委（党组）会议还没有确定考察人选"]);
        if (unit.DecidedOn is null || unit.PublicFrom is null)
            return (SelectionStage.Investigation, [.. Open(unit)]);
        if (unit.SubmittedOn is not null)
            return (SelectionStage.Submission, ["等区委组织部审核"]);
        var facts = UnitPackage.Of(unit).Facts(unit, today);
        return (SelectionStage.Submission, [.. facts.Missing.Select(m => m.TrimEnd('。')), .. facts.Unhandled.Select(n => $"{n}的来信来访还没有结果"), "还没有报送"]);
    }

    private static (SelectionStage?, IReadOnlyList<string>) Before(SelectionUnit unit, bool hasApplications)
    {
        var waiting = unit.Candidates.Count(c => c.Status == CandidateStatus.Applied);
        if (hasApplications && unit.Candidates.Count == 0)
            return (SelectionStage.Application, ["还没有人申报"]);
        return waiting > 0
            ? (SelectionStage.Eligibility, [$"{waiting} 人未审查"])
            : (SelectionStage.Recommendation, ["还没有召开民主推荐会"]);
    }

    private static IEnumerable<string> Unasked(SelectionUnit unit, bool hasApplications)
        => unit.Candidates.Where(c => c.Status == CandidateStatus.Nominated).Select(c => hasApplications switch
        {
            true when c.ConsultedOn is null => $"{c.Person!.Name}没有申报，还没有征求意见",
            true when c.FormOn is null => $"{c.Person!.Name}还没有填写申报表",
            _ => $"{c.Person!.Name}还没有审查",
        });

    private static IEnumerable<string> Open(SelectionUnit unit)
    {
        var left = unit.Candidates.Count(c => c.Status == CandidateStatus.Chosen);
        if (left > 0)
            yield return $"{left} 人还没有考察";
        if (unit.DecidedOn is null)
            yield return "党委（党组）会议还没有确定推荐人选";
        if (unit.PublicFrom is null)
            yield return "推荐人选还没有公示";
    }
}
