using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Committees;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.LifeMeetings;

/// <summary>Begins a case, lists its people and records the steps before and after the meeting.</summary>
public sealed class LifeMeetingService(PartyBuildingDbContext db, LedgerTransaction ledger, LifeMeetingDesk desk, LifeDays days, RuleBook rules)
{
    public Task<Outcome<Guid>> OpenAsync(OpenLifeMeeting input, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<Guid>(
            async no =>
            {
                if (!context.Actor.May(Permission.ManageMembers))
                    return Outcome<Guid>.Forbidden();
                var body = await db.Organisations.In(context.Scope).SingleOrDefaultAsync(o => o.PublicId == input.BodyKey && o.ClosedOn == null, cancel);
                if (body is null)
                    return Outcome<Guid>.NotFound();
                if (await db.Set<LifeMeeting>().AnyAsync(m => m.PublicId == input.Key && m.OrganisationId == body.Id, cancel))
                    return Outcome<Guid>.Ok(input.Key);
                var findings = Faults(input, body, context.Today).ToList();
                if (input.Kind == LifeMeetingKind.Yearly && await db.Set<LifeMeeting>().AnyAsync(m => m.OrganisationId == body.Id && m.Year == input.Year && m.Kind == LifeMeetingKind.Yearly, cancel))
                    findings.Add(LifeMeetingFindings.Duplicate(input.Year));
                if (findings.Count > 0)
                    return Outcome<Guid>.Refused(findings);
                var row = new LifeMeeting
                {
                    PublicId = input.Key, OrganisationId = body.Id, Organisation = body, Year = input.Year, Kind = input.Kind, Topic = ChineseText.Clean(input.Topic),
                    Topics = (byte)input.Topics.Where(t => t is >= 1 and <= 5).Distinct().Sum(t => 1 << (t - 1)),
                };
                row.People.AddRange(await CommitteeAsync(body.Id, context, cancel));
                LifeMeetingDesk.Write(row, new LifeStep { Key = PublicKey.New(context.At), Kind = LifeStepKind.Topic, On = input.On ?? context.Today, By = context.Actor.Name, Text = row.Topic, RecordedNo = no });
                db.Add(row);
                desk.Record(context, "life-meeting.opened", row, $"{body.Name}{LifeMeetingWords.Title(input.Year, input.Kind)}，议题“{row.Topic}”", no);
                return Outcome<Guid>.Ok(input.Key);
            },
            cancel);

    /// <summary>Talks, opinions, time and place, notice, papers up, the superior's decision, look-back, communication.</summary>
    public Task<Outcome<Guid>> StepAsync(RecordLifeStep input, CommandContext context, CancellationToken cancel = default)
        => desk.RunAsync(
            input.Key, input.Version, context,
            async (row, no) =>
            {
                var findings = Texts(input, row).ToList();
                if (findings.Count > 0 || input.On is not { } on)
                    return findings;
                var due = input.Kind == LifeStepKind.PreReport && row.PlannedOn is { } planned ? await days.PreReportAsync(planned, cancel) : null;
                var result = (await rules.CurrentAsync(cancel)).Evaluate(
                    LifeMeetingChecks.Step, new LifeMeetingFacts { Step = input.Kind, On = on, Today = context.Today, HeldOn = row.HeldOn, DueOn = due, Form = input.Form }, on,
                    RuleOccasion.Decision, context.Reason);
                if (result.Refuses)
                    return result.Blocking;
                if (input.Kind == LifeStepKind.Fixed)
                    (row.PlannedOn, row.PlannedTime, row.Place) = (input.PlannedOn, LifeMeetingDesk.Text(input.PlannedTime), LifeMeetingDesk.Text(input.Place));
                if (input.Kind == LifeStepKind.Fixed && LifeMeetingDesk.Text(input.Recorder) is { } recorder)
                    row.RecorderName = recorder;
                LifeMeetingDesk.Write(row, new LifeStep
                {
                    Key = PublicKey.New(context.At), Kind = input.Kind, On = on, By = context.Actor.Name, Text = LifeMeetingDesk.Text(input.Text),
                    Method = input.Kind == LifeStepKind.Opinions ? input.Method : null, Count = input.Count, Form = input.Kind == LifeStepKind.Communicated ? input.Form : null,
                    Sends = input.Kind == LifeStepKind.Superior ? input.Sends : null, LateDays = due is { } last && on > last ? on.DayNumber - last.DayNumber : 0, RecordedNo = no,
                });
                desk.Record(context, "life-meeting.step", row, $"{LifeMeetingWords.Steps[input.Kind]}，{on:yyyy-MM-dd}{(due is { } d && on > d ? "，迟报" : "")}", no);
                return [];
            },
            cancel,
            // 手册2008 L1759: the superior decides; the highest body of the system has its superior outside.
            row => input.Kind != LifeStepKind.Superior || OrganisationPath.Depth(row.Organisation!.Path) == 1 || MemberEditing.MayDecide(row.Organisation.Path, context));

    public Task<Outcome<Guid>> AddPersonAsync(AddLifePerson input, CommandContext context, CancellationToken cancel = default)
        => desk.RunAsync(input.Key, input.Version, context, async (row, no) =>
        {
            var name = ChineseText.PersonName(input.Name);
            if (row.HeldOn is not null)
                return [LifeMeetingFindings.NotNow("增加人员")];
            if (name.Length is 0 or > 60)
                return [LifeMeetingFindings.Missing("姓名", nameof(input.Name))];
            if (ChineseText.Clean(input.Post).Length > 60)
                return [LifeMeetingFindings.TooLong("职务", 60, nameof(input.Post))];
            if (!Enum.IsDefined(input.Role))
                return [LifeMeetingFindings.Choose("参加身份", nameof(input.Role))];
            var old = row.People.Find(p => p.Name == name && p.Role == input.Role);
            if (old is not null)
                old.IsRemoved = false;
            else
                row.People.Add(new LifePerson { Key = PublicKey.New(context.At), Name = name, Post = LifeMeetingDesk.Text(input.Post), Role = input.Role, PersonId = await OnlyOneAsync(name, row.Organisation!.Path, cancel) });
            desk.Record(context, "life-meeting.people", row, $"{LifeMeetingWords.Roles[input.Role]}增加 1 人", no);
            return [];
        }, cancel);

    public Task<Outcome<Guid>> RemovePersonAsync(LifeMeetingStep input, Guid person, CommandContext context, CancellationToken cancel = default)
        => desk.RunAsync(input.Key, input.Version, context, (row, no) =>
        {
            if (row.HeldOn is not null || row.People.Find(p => p.Key == person) is not { } found)
                return Task.FromResult<IReadOnlyList<Finding>>([LifeMeetingFindings.NotNow("减少人员")]);
            found.IsRemoved = true;
            desk.Record(context, "life-meeting.people", row, $"{LifeMeetingWords.Roles[found.Role]}减少 1 人", no);
            return Task.FromResult<IReadOnlyList<Finding>>([]);
        }, cancel);

    /// <summary>A name that fits exactly one member of the body's own branches is that member; otherwise it stays a name.</summary>
    private async Task<int?> OnlyOneAsync(string name, string bodyPath, CancellationToken cancel)
    {
        var under = db.Organisations.In(OrgScope.Of(bodyPath));
        var found = await db.MembershipSpells.Where(s => s.Person!.Name == name && under.Any(o => o.Id == s.BranchId)).Select(s => s.PersonId).Distinct().Take(2).ToListAsync(cancel);
        return found.Count == 1 ? found[0] : null;
    }

    private async Task<List<LifePerson>> CommitteeAsync(int bodyId, CommandContext context, CancellationToken cancel)
    {
        var today = context.Today;
        var rows = await db.Set<CommitteeMember>().AsNoTracking()
            .Where(m => m.Term!.OrganisationId == bodyId && m.SupersededNo == Recorded.Current && m.ValidFrom <= today && today < m.ValidTo)
            .OrderBy(m => m.Post).ThenBy(m => m.Id).Select(m => new { m.PersonId, m.Person!.Name, m.Post }).ToListAsync(cancel);
        return [.. rows.DistinctBy(r => r.PersonId).Select(r => new LifePerson
        {
            Key = PublicKey.New(context.At), PersonId = r.PersonId, Name = r.Name, Post = CommitteeWords.Post(r.Post), Role = LifeRole.Member,
        })];
    }

    private static IEnumerable<Finding> Faults(OpenLifeMeeting input, Organisation body, DateOnly today)
    {
        if (body.Kind == OrganisationKind.Branch)
            yield return LifeMeetingFindings.Body(body.Name);
        if (!Enum.IsDefined(input.Kind))
            yield return LifeMeetingFindings.Choose("类别", nameof(input.Kind));
        if (input.Year < 1950 || input.Year > today.Year + 1)
            yield return LifeMeetingFindings.Year();
        if (ChineseText.Clean(input.Topic).Length is var length and (0 or > 200))
            yield return length == 0 ? LifeMeetingFindings.Missing("中心议题", nameof(input.Topic)) : LifeMeetingFindings.TooLong("中心议题", 200, nameof(input.Topic));
        if (!input.Topics.Any(t => t is >= 1 and <= 5))
            yield return LifeMeetingFindings.Choose("检查的内容（L1753 五项中至少一项）", nameof(input.Topics));
    }

    private static IEnumerable<Finding> Texts(RecordLifeStep input, LifeMeeting row)
    {
        if (input.Kind is LifeStepKind.Topic or LifeStepKind.Held or LifeStepKind.Report or LifeStepKind.Filed || !Enum.IsDefined(input.Kind))
            yield return LifeMeetingFindings.NotNow("这样登记");
        else if (row.HeldOn is not null && input.Kind < LifeStepKind.Held)
            yield return LifeMeetingFindings.NotNow($"登记{LifeMeetingWords.Steps[input.Kind]}：会议已经召开");
        if (input.On is null)
            yield return LifeMeetingFindings.Missing("日期", nameof(input.On));
        if (LifeMeetingDesk.Text(input.Text)?.Length > LifeStepConfiguration.LongestText)
            yield return LifeMeetingFindings.TooLong("内容", LifeStepConfiguration.LongestText, nameof(input.Text));
        if (input.Kind is LifeStepKind.Opinions or LifeStepKind.LookBack or LifeStepKind.PreReport && LifeMeetingDesk.Text(input.Text) is null)
            yield return LifeMeetingFindings.Missing(input.Kind == LifeStepKind.Opinions ? "征求到的意见" : input.Kind == LifeStepKind.LookBack ? "检查的情况" : "上报的材料", nameof(input.Text));
        if (input.Kind == LifeStepKind.Opinions && (input.Method is not { } method || !Enum.IsDefined(method)))
            yield return LifeMeetingFindings.Choose("征求意见的方式", nameof(input.Method));
        if (input.Count is < 0 or > 99_999)
            yield return LifeMeetingFindings.Missing("人次、件数（0 至 99999）", nameof(input.Count));
        if (input.Kind == LifeStepKind.Fixed && (input.PlannedOn is null || LifeMeetingDesk.Text(input.Place) is null))
            yield return LifeMeetingFindings.Missing("开会的日期和地点", nameof(input.PlannedOn));
        if (LifeMeetingDesk.Text(input.Place)?.Length > 100 || LifeMeetingDesk.Text(input.PlannedTime)?.Length > 40 || LifeMeetingDesk.Text(input.Recorder)?.Length > 60)
            yield return LifeMeetingFindings.TooLong("时间、地点、记录人", 40, nameof(input.Place));
        if (input.Kind == LifeStepKind.PreReport && row.PlannedOn is null)
            yield return LifeMeetingFindings.NotNow("上报会前材料：还没有确定时间、地点");
        if (input.Kind == LifeStepKind.Superior && input.Sends is null)
            yield return LifeMeetingFindings.Choose("是否派人", nameof(input.Sends));
    }
}
