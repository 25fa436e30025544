using PartyBuilding.Core.Campaigns;
using PartyBuilding.Core.Organisations;

namespace PartyBuilding.Core.Demo;

/// <summary>
/// One fictional campaign of the demo year, run by the district with the town of the demo accounts as its batch, in its
/// second stage: some branches have finished, one has nearly, most are on the way.
/// </summary>
internal sealed class DemoCampaigns(DemoRegisterBook book, DemoLedger ledger, DemoCast cast, DemoRandom random)
{
    private static readonly string[] Asked =
    [
        "党员是否都参加了学习和评议", "评议意见是否都反馈到本人", "征求到的意见是否都有回音", "整改措施是否都有责任人和时间节点", "能够马上改的是否已经改了", "群众是否知道整改的结果",
    ];

    private static readonly (string Text, string Measure)[] Matters =
    [
        ("党务公开不够及时。", "每月五日以前更新公开栏。"), ("行动不便的老党员参加活动有困难。", "由党小组结对，上门送学。"),
        ("组织生活内容比较单一。", "每季度安排一次现场学习。"), ("居民反映的停车问题回音慢。", "三个工作日内答复，公布进展。"),
    ];

    private readonly DateOnly _opened = book.Today.AddDays(-100);
    private DateOnly _analysis;

    public List<Campaign> Campaigns { get; } = [];

    public List<CampaignQuestion> Questions { get; } = [];

    public List<CampaignBatch> Batches { get; } = [];

    public List<CampaignUnit> Units { get; } = [];

    public List<CampaignStage> Stages { get; } = [];

    public List<CampaignStageDelay> Delays { get; } = [];

    public List<CampaignBranch> Branches { get; } = [];

    public List<CampaignMember> Members { get; } = [];

    public List<CampaignFigures> Figures { get; } = [];

    public List<CampaignOpinion> Opinions { get; } = [];

    public List<LookBackAnswer> Answers { get; } = [];

    public List<SteeringFinding> Findings { get; } = [];

    public void Make()
    {
        _analysis = _opened.AddDays(45);
        Frame();
        var branches = book.Branches.Where(b => b.Path.StartsWith(cast.Body.Path, StringComparison.Ordinal)).ToList();
        for (var i = 0; i < branches.Count; i++)
            Branch(branches[i], branches[i].Id == cast.SentBackBranch.Id ? 1.0 : branches[i].Id == cast.CleanBranch.Id ? 0.8 : (i % 5) switch { 0 => 1.0, 1 => 0.9, 2 => 0.6, 3 => 0.3, _ => 0.0 });
        Findings.Add(new SteeringFinding
        {
            Key = random.Key(_analysis), BatchId = 1, OrganisationId = cast.CleanBranch.Id, Kind = SteeringFindingKind.UnevenAttitude, FoundOn = _analysis.AddDays(20),
            Text = "少数党员的分析材料写得比较浅。", RecordedNo = No(_analysis.AddDays(20)),
        });
        Findings.Add(new SteeringFinding
        {
            Key = random.Key(_analysis), BatchId = 1, OrganisationId = cast.SentBackBranch.Id, Kind = SteeringFindingKind.UnevenPush, FoundOn = _analysis.AddDays(15),
            Text = "通报评议情况时问题没有分类。", Answer = "已经分类整理，重新通报。", AnsweredOn = _analysis.AddDays(22), RecordedNo = No(_analysis.AddDays(22)),
        });
    }

    private void Frame()
    {
        Campaigns.Add(new Campaign
        {
            Id = 1, PublicId = random.Key(_opened), OrganisationId = cast.District.Id, Name = "先锋作风教育活动", Basis = "演示文件〔2026〕8号", LeadingGroup = "区委教育活动领导小组办公室",
            SteeringGroup = "区委第一督导组", OpenedOn = _opened,
        });
        Questions.AddRange(Asked.Select((text, i) => new CampaignQuestion { Id = i + 1, CampaignId = 1, Number = (byte)(i + 1), Text = text }));
        Batches.Add(new CampaignBatch { Id = 1, PublicId = random.Key(_opened), CampaignId = 1, Number = 1, Name = "第一批", PlannedStart = _opened, StartedOn = _opened });
        Units.Add(new CampaignUnit { Id = 1, BatchId = 1, OrganisationId = cast.Body.Id });
        for (byte i = 0; i < CampaignStage.Titles.Count; i++)
            Stages.Add(new CampaignStage { Id = i + 1, BatchId = 1, Number = (byte)(i + 1), Title = CampaignStage.Titles[i] });
        (Stages[0].StartedOn, Stages[0].PlannedEnd, Stages[0].EndedOn, Stages[0].Summary) = (_opened, _analysis.AddDays(-1), _analysis.AddDays(-1), "各支部完成学习动员，行动不便的党员上门送学。");
        (Stages[1].StartedOn, Stages[1].PlannedEnd) = (_analysis, book.Today.AddDays(12));
        Delays.Add(new CampaignStageDelay
        {
            Id = 1, StageId = 2, FormerEnd = book.Today.AddDays(-3), NewEnd = book.Today.AddDays(12), Reason = "部分支部谈心还没有谈完，适当延长。", DecidedOn = book.Today.AddDays(-5),
        });
    }

    private void Branch(Organisation branch, double share)
    {
        var people = ledger.Spells.Where(s => s.BranchId == branch.Id).OrderBy(s => s.Id).Select(s => s.PersonId).ToList();
        // Who came last has not been placed yet.
        var placed = branch.Id == cast.CleanBranch.Id ? people.SkipLast(1).ToList() : people;
        var isDone = share >= 1 && placed.Count > 1;
        Branches.Add(new CampaignBranch
        {
            BatchId = 1, BranchId = branch.Id, JoinedOn = _opened, AnalysisDoneOn = isDone ? _analysis.AddDays(40) : null, RecordedNo = No(isDone ? _analysis.AddDays(40) : _opened),
        });
        for (var i = 0; i < placed.Count; i++)
            Members.Add(Member(placed, i, branch.Id, share));
        if (share >= 0.6)
            Report(branch.Id, placed.Count);
        if (share >= 0.8)
            Raise(branch.Id, placed);
        if (isDone)
        {
            Answers.AddRange(Asked.Select((_, i) => new LookBackAnswer
            {
                BatchId = 1, BranchId = branch.Id, Number = (byte)(i + 1), HeldOn = _analysis.AddDays(42), IsYes = i != 5, Note = i == 5 ? "下周在公开栏公布。" : null,
                RecordedNo = No(_analysis.AddDays(42)),
            }));
        }
    }

    private CampaignMember Member(List<int> people, int i, int branch, double share)
    {
        var day = _opened.AddDays(random.Between(3, 40));
        var row = new CampaignMember
        {
            Key = random.Key(_opened), BatchId = 1, PersonId = people[i], BranchId = branch, HomeBranchId = branch, PlacedOn = _opened, RecordedNo = No(_opened),
        };
        if (share <= 0 || (share < 1 && i >= people.Count * (share + 0.1)))
            return row;
        row.Attendance = random.Chance(0.9) ? CampaignAttendance.Present : random.Of([CampaignAttendance.MadeUp, CampaignAttendance.ByTelephone, CampaignAttendance.AtHome]);
        row.AttendedOn = day;
        row.RecordedNo = No(_analysis);
        var written = _analysis.AddDays(random.Between(2, 18));
        (row.Analysis, row.AnalysedOn) = (random.Chance(0.9) ? CampaignAnalysis.Written : CampaignAnalysis.Oral, written);
        if (share < 1 && i >= people.Count * share)
            return row;
        (row.OpinionOn, row.FedBackOn, row.FedBackById) = (written.AddDays(3), written.AddDays(random.Between(4, 15)), i == 0 ? people[^1] : people[0]);
        if (people.Count == 1)
            (row.FedBackOn, row.FedBackById) = (null, null);
        return row;
    }

    private void Report(int branch, int members) => Figures.Add(new CampaignFigures
    {
        BatchId = 1, BranchId = branch, On = _analysis.AddDays(30), Talks = members * 3, Masses = members / 2, OpinionsSought = members * 2, ToBody = random.Between(1, 4),
        ToOrganisation = random.Between(1, 4), ToUnit = random.Between(0, 3), ToMember = members + random.Between(0, 9), CorrectedAtOnce = random.Between(1, 3), RulesMade = random.Between(0, 1), Briefs = 1,
        Forums = random.Between(1, 3), Boxes = 1, Hotlines = 1, Questionnaires = members * 2, ContactVisits = random.Between(0, 3), WorkersVisited = random.Between(2, 12),
        FamiliesVisited = random.Between(0, 3), LeadersDue = 2, LeadersAtBranch = 2, LeadersAtBody = 2, LeadersBoth = 2, RecordedNo = No(_analysis.AddDays(30)),
    });

    private void Raise(int branch, List<int> people)
    {
        for (var i = 0; i < Matters.Length; i++)
        {
            var received = _analysis.AddDays(5 + (i * 3));
            var row = new CampaignOpinion
            {
                Key = random.Key(received), BatchId = 1, BranchId = branch, Source = (OpinionSource)(1 + i), Addressee = (OpinionAddressee)(1 + i), Channel = (OpinionChannel)(1 + i),
                Text = Matters[i].Text, ReceivedOn = received, RecordedNo = No(received),
            };
            if (i > 0)
                (row.Measure, row.ResponsibleId, row.DueOn) = (Matters[i].Measure, people[i % people.Count], i == 1 ? book.Today.AddDays(-2) : book.Today.AddDays(20));
            if (i == 2)
                (row.Result, row.ClosedOn, row.RuleMade) = (OpinionResult.AtOnce, received.AddDays(1), "现场学习制度");
            Opinions.Add(row);
        }
    }

    private long No(DateOnly day) => book.NumberOf(day > book.Today ? book.Today : day);
}
