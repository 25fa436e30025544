using PartyBuilding.Core.LifeMeetings;
using PartyBuilding.Core.Organisations;

namespace PartyBuilding.Core.Demo;

/// <summary>Democratic-life meetings of a few bodies: one filed, one reported, one being prepared; the other bodies have none this year.</summary>
internal sealed class DemoLifeMeetings(DemoLedger ledger, DemoRegisterBook book, DemoRandom random)
{
    public List<LifeMeeting> Cases { get; } = [];

    public List<LifePerson> People { get; } = [];

    public List<LifeStep> Steps { get; } = [];

    public List<LifeMeasure> Measures { get; } = [];

    public void Make(Organisation district)
    {
        var bodies = ledger.Organisations.Where(o => o.ClosedOn is null && o.ParentId == district.Id && o.Kind is OrganisationKind.Committee or OrganisationKind.WorkCommittee).Take(12).ToList();
        Add(district, book.Today.AddDays(-40), 4);
        for (var i = 0; i < bodies.Count; i++)
            Add(bodies[i], book.Today.AddDays(-60 + (9 * i)), 4 - (i % 4));
    }

    /// <param name="reach">1 prepared, 2 held, 3 reported, 4 filed.</param>
    private void Add(Organisation body, DateOnly on, int reach)
    {
        var isHeld = on <= book.Today && reach >= 2;
        var id = Cases.Count + 1;
        var branches = ledger.Organisations.Where(o => o.Kind == OrganisationKind.Branch && o.ClosedOn is null && o.Path.StartsWith(body.Path, StringComparison.Ordinal)).Take(40).Select(o => (int?)o.Id).ToHashSet();
        var leaders = ledger.Spells.Where(s => branches.Contains(s.BranchId)).Take(7).Select(s => s.PersonId).ToList();
        if (leaders.Count == 0)
            return;
        Cases.Add(new LifeMeeting
        {
            Id = id, PublicId = random.Key(on), OrganisationId = body.Id, Year = on.Year, Kind = LifeMeetingKind.Yearly, Topic = "加强领导班子建设，改进工作作风", Topics = 0b01111, PlannedOn = on,
            PlannedTime = "上午九时", Place = "三楼会议室", RecorderName = "演示记录员", HeldOn = isHeld ? on : null, FiledOn = isHeld && reach == 4 && on.AddDays(10) <= book.Today ? book.Within(on, on.AddDays(20)) : null,
        });
        for (var i = 0; i < leaders.Count; i++)
        {
            var isAbsent = isHeld && i == 5 && reach == 2;
            People.Add(new LifePerson
            {
                Id = People.Count + 1, Key = random.Key(on), MeetingId = id, PersonId = leaders[i], Name = book.Person(leaders[i]).Name, Post = i == 0 ? "书记" : i == 1 ? "副书记" : "委员",
                Role = LifeRole.Member, IsPresent = isHeld ? !isAbsent : null, AbsenceReason = isAbsent ? "出差" : null, IsChair = isHeld && i == 0, HasSpeech = isHeld && reach >= 3,
            });
        }

        Step(id, LifeStepKind.Topic, on.AddDays(-40), "加强领导班子建设，改进工作作风");
        Step(id, LifeStepKind.Talks, on.AddDays(-25), null, count: 24);
        Step(id, LifeStepKind.Opinions, on.AddDays(-20), "希望多到基层，少开会、开短会。", count: 31, method: OpinionMethod.Symposium);
        Step(id, LifeStepKind.Fixed, on.AddDays(-15), null);
        Step(id, LifeStepKind.Notice, on.AddDays(-14), null);
        Step(id, LifeStepKind.PreReport, on.AddDays(-reach - 8), "议题、时间、地点、参加人员和征求到的意见", late: reach == 1 ? 1 : 0);
        if (body.ParentId is not null)
            Step(id, LifeStepKind.Superior, on.AddDays(-5), null, sends: reach % 2 == 0);
        Step(id, LifeStepKind.LookBack, on.AddDays(-3), "上次的措施逐条检查，均已落实。");
        if (isHeld)
            Hold(Cases[^1], on, leaders.Count, reach);
    }

    private void Hold(LifeMeeting meeting, DateOnly on, int expected, int reach)
    {
        var id = meeting.Id;
        Steps.Add(new LifeStep
        {
            MeetingId = id, Key = random.Key(on), Kind = LifeStepKind.Held, On = on, By = "演示", Text = "会议记录（演示）。", Expected = expected, Actual = reach == 2 ? expected - 1 : expected, Observers = 0,
            Problems = "深入基层不够。", Criticism = "成员相互提出了批评意见。", Lessons = "学习抓得不紧。", Measures = "建立联系点制度。", RecordedNo = book.NumberOf(on),
        });
        Measures.Add(new LifeMeasure { Id = Measures.Count + 1, Key = random.Key(on), MeetingId = id, Content = "班子成员每月到联系点一次", Responsible = "书记", DueOn = on.AddDays(30), Result = reach == 4 ? "已落实" : null, ResultOn = reach == 4 ? book.Within(on, on.AddDays(25)) : null });
        if (reach < 3 || on.AddDays(10) > book.Today)
            return;
        Steps.Add(new LifeStep
        {
            MeetingId = id, Key = random.Key(on), Kind = LifeStepKind.Report, On = on.AddDays(10), By = "演示", Expected = expected, Actual = expected, Observers = 0,
            Problems = "深入基层不够。", Criticism = "成员相互提出了批评意见。", Measures = "建立联系点制度。", RecordedNo = book.NumberOf(on),
        });
        Step(id, LifeStepKind.Communicated, on.AddDays(12), "向本单位党员通报了查摆的问题和整改措施。", form: NoticeForm.Assembly);
        if (meeting.FiledOn is { } filed)
            Step(id, LifeStepKind.Filed, filed, null);
    }

    private void Step(
        int id, LifeStepKind kind, DateOnly on, string? text, int? count = null, OpinionMethod? method = null, int late = 0, bool? sends = null, NoticeForm? form = null)
    {
        if (on <= book.Today)
            Steps.Add(new LifeStep
            {
                MeetingId = id, Key = random.Key(on), Kind = kind, On = on, By = "演示", Text = text, Count = count, Method = method, LateDays = late, Sends = sends, Form = form,
                RecordedNo = book.NumberOf(on),
            });
    }
}
