using PartyBuilding.Core.Appraisals;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.Organisations;

namespace PartyBuilding.Core.Demo;

/// <summary>Appraisals of some branches of the made-up district: last year's closed, this year's in every stage.</summary>
internal sealed class DemoAppraisals(DemoRegisterBook book, DemoCast cast, DemoRandom random)
{
    private const int Most = 10;
    private const string By = "演示支部书记";

    private static readonly string[] Comments =
    [
        "能履行党员义务，按时参加组织生活，工作踏实。", "理想信念坚定，联系群众，发挥了先锋模范作用。", "服从组织安排，能完成支部交给的任务，学习抓得还不够紧。",
    ];

    public List<AppraisalRound> Rounds { get; } = [];

    public List<AppraisalStep> Steps { get; } = [];

    public List<AppraisalEntry> Entries { get; } = [];

    public List<AppraisalHandling> Handlings { get; } = [];

    public List<AppraisalCount> Counts { get; } = [];

    public void Make()
    {
        // The secretary's branch first, then its neighbours; it stands where there is most to do.
        var branches = book.Branches.Where(b => b.Id == cast.CleanBranch.Id)
            .Concat(book.Branches.Where(b => b.ParentId == cast.Body.Id && b.Id != cast.CleanBranch.Id).Take(Most)).ToList();
        var last = new DateOnly(book.Today.Year - 1, 11, 3);
        foreach (var branch in branches.Where(b => b.FoundedOn < last.AddYears(-1)))
            Round(branch, last, AppraisalStage.Handling, isClosed: true);
        AppraisalStage[] stages =
            [AppraisalStage.Examination, AppraisalStage.Study, AppraisalStage.SelfEvaluation, AppraisalStage.Discussion, AppraisalStage.Examination, AppraisalStage.Handling];
        var begun = book.Today.AddDays(-40);
        if (begun.Year < book.Today.Year)
            begun = new DateOnly(book.Today.Year, 1, 1);
        foreach (var (branch, i) in branches.Take(stages.Length + 1).Select((b, i) => (b, i)))
            Round(branch, begun, i < stages.Length ? stages[i] : AppraisalStage.Handling, isClosed: i == stages.Length);
    }

    private void Round(Organisation branch, DateOnly starts, AppraisalStage stage, bool isClosed)
    {
        var members = book.MembersOf(branch.Id).Where(s => s.JoinedOn < starts).ToList();
        if (members.Count < 3)
            return;
        var round = new AppraisalRound
        {
            Id = Rounds.Count + 1, PublicId = random.Key(starts), BatchKey = random.Key(starts), OrganisationId = branch.Id, Year = (short)starts.Year,
            ReferenceOn = starts, StartsOn = starts, EndsOn = starts.AddDays(isClosed || Rounds.Count % 3 > 0 ? 50 : 25), Stage = stage,
        };
        Rounds.Add(round);
        var closed = book.Within(starts, starts.AddDays(38));
        for (var each = AppraisalStage.Study; each <= stage; each++)
            Stage(round, each, members.Count);
        var entries = members.Select((spell, i) => Entry(round, spell, members[(i + 1) % members.Count].PersonId, stage, i, isClosed)).ToList();
        Entries.AddRange(entries);
        if (stage == AppraisalStage.Handling)
            Handle(round, entries, isClosed);
        if (isClosed)
            Close(round, entries, closed);
    }

    private void Stage(AppraisalRound round, AppraisalStage stage, int members)
    {
        var day = Day(round, ((int)stage - 1) * 7);
        Step(round, AppraisalStepKind.StageOpened, stage, day);
        foreach (var (kind, _) in AppraisalWords.StageOf.Where(k => k.Value == stage && round.Stage >= stage))
        {
            var isMeeting = AppraisalWords.IsMeeting(kind);
            var isHeard = kind is AppraisalStepKind.MemberOpinions or AppraisalStepKind.OtherOpinions;
            Step(
                round, kind, stage, Day(round, (((int)stage - 1) * 7) + (isMeeting ? 5 : 2)), isMeeting ? members : null,
                isMeeting ? members - Math.Min(2, members - 1) : isHeard ? 6 : null, "按照上级部署，结合支部实际进行。");
        }
    }

    private AppraisalEntry Entry(AppraisalRound round, MembershipSpell spell, int teller, AppraisalStage stage, int order, bool isClosed)
    {
        var isDue = spell.Standing == MemberStanding.Full;
        // In an open fourth stage half of them have a comment, and half of those have been told.
        var hasComment = isDue && (stage > AppraisalStage.Examination || (stage == AppraisalStage.Examination && order % 2 == 0));
        var isTold = hasComment && (isClosed || stage > AppraisalStage.Examination || order % 4 == 0);
        var problem = order == 1 && round.Id % 4 == 1 && stage == AppraisalStage.Handling;
        var code = !hasComment ? null : problem ? AppraisalResults.BasicallyUnqualified : random.Chance(0.2) ? AppraisalResults.Excellent : AppraisalResults.Ordinary;
        return new AppraisalEntry
        {
            Key = random.Key(round.StartsOn), RoundId = round.Id, PersonId = spell.PersonId, OrganisationId = round.OrganisationId, Standing = spell.Standing,
            Place = isDue ? EntryPlace.Due : EntryPlace.Probationary, SelfCheckedOn = stage > AppraisalStage.Study ? Day(round, 9) : null, ResultCode = code,
            Comment = code is null ? null : problem ? "组织观念淡薄，参加组织生活不正常。" : random.Of(Comments), Evidence = problem ? "全年三次无故不参加组织生活，有会议记录。" : null,
            CommentedOn = hasComment ? Day(round, 23) : null, FeedbackOn = isTold ? Day(round, 26) : null, FeedbackById = isTold ? teller : null,
            MeasureOn = isClosed && isTold ? Day(round, 30) : null, Measure = isClosed && isTold ? "加强学习，积极参加组织生活。" : null,
            FiledOn = isClosed && hasComment ? Day(round, 36) : null, PersonalFile = isClosed && code == AppraisalResults.Excellent,
            RecordedNo = book.NumberOf(round.StartsOn),
        };
    }

    private void Handle(AppraisalRound round, List<AppraisalEntry> entries, bool isClosed)
    {
        foreach (var entry in entries.Where(e => AppraisalResults.NeedsHandling(e.ResultCode)))
        {
            Handling(round, entry, HandlingKind.Education, Day(round, 29), null, "支部书记谈话，指出问题。");
            var due = Day(round, 30).AddMonths(3);
            var isGood = isClosed && due < book.Today;
            var correction = Handling(
                round, entry, HandlingKind.Correction, Day(round, 30), due, "限三个月内改正，按时参加组织生活。",
                isGood ? CorrectionOutcome.Corrected : CorrectionOutcome.Running, isGood ? due.AddDays(-3) : null);
            if (isGood)
                Counts.Add(new AppraisalCount
                {
                    RoundId = round.Id, OrganisationId = round.OrganisationId, Year = round.Year, HandlingKey = correction.Key, On = due.AddDays(-3), Corrected = 1,
                    RecordedNo = book.NumberOf(due.AddDays(-3)),
                });
        }

        if (isClosed)
            Step(round, AppraisalStepKind.Filing, AppraisalStage.Handling, Day(round, 36), text: "支部文书档案");
    }

    private void Close(AppraisalRound round, List<AppraisalEntry> entries, DateOnly closed)
    {
        (round.Status, round.ClosedOn) = (AppraisalStatus.Closed, closed);
        var due = entries.FindAll(e => e.Place == EntryPlace.Due);
        Counts.Add(new AppraisalCount
        {
            RoundId = round.Id, OrganisationId = round.OrganisationId, Year = round.Year, On = closed, Due = due.Count, Appraised = due.Count,
            Excellent = due.Count(e => e.ResultCode == AppraisalResults.Excellent),
            BasicallyUnqualified = due.Count(e => e.ResultCode == AppraisalResults.BasicallyUnqualified), RecordedNo = book.NumberOf(closed),
        });
    }

    private AppraisalHandling Handling(
        AppraisalRound round, AppraisalEntry entry, HandlingKind kind, DateOnly on, DateOnly? due, string what,
        CorrectionOutcome outcome = CorrectionOutcome.Running, DateOnly? ended = null)
    {
        var made = new AppraisalHandling
        {
            Key = random.Key(on), EntryKey = entry.Key, RoundId = round.Id, PersonId = entry.PersonId, Kind = kind, On = on, DueOn = due, What = what,
            Outcome = outcome, OutcomeOn = ended, OutcomeNote = ended is null ? null : "三个月来按时参加组织生活。", RecordedNo = book.NumberOf(ended ?? on),
        };
        Handlings.Add(made);
        return made;
    }

    private void Step(
        AppraisalRound round, AppraisalStepKind kind, AppraisalStage stage, DateOnly on, int? expected = null, int? present = null, string? text = null)
        => Steps.Add(new AppraisalStep
        {
            RoundId = round.Id, Kind = kind, Stage = stage, On = on, Expected = expected, Present = present, Text = text, RecordedBy = By, RecordedNo = book.NumberOf(on),
        });

    private DateOnly Day(AppraisalRound round, int after) => book.Within(round.StartsOn, round.StartsOn.AddDays(after));
}
