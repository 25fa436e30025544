using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;
using PartyBuilding.Core.Service.Roster;

namespace PartyBuilding.Core.Service;

/// <summary>New entries of the registers of service: pledges, pairings, volunteer sessions, suggestions.</summary>
public sealed class ServiceEntryService(PartyBuildingDbContext db, LedgerTransaction ledger, ServiceDesk desk, VolunteerRoster roster, RuleBook rules)
{
    private const int Most = 100_000;

    /// <returns>Key of the entry.</returns>
    public Task<Outcome<Guid>> AddAsync(AddService input, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<Guid>(
            async no =>
            {
                var opened = await desk.BranchAsync(input.BranchKey, context, cancel);
                if (opened.Value is not { } branch)
                    return Outcome<Guid>.From(opened);
                if (await KnownAsync(input, branch.Id, cancel))
                    return Outcome<Guid>.Ok(input.Key);
                var findings = new List<Finding>();
                if (input.On > context.Today)
                    findings.Add(ServiceFindings.Day("日期", context.Today, nameof(input.On)));
                var note = ServiceDesk.Text(context.Reason, 400, "理由", "Reason", findings);
                IRecorded? row = input.Kind switch
                {
                    ServiceKind.Pledge => await PledgeAsync(input, branch, note, no, findings, cancel),
                    ServiceKind.Pair => await PairAsync(input, branch, note, no, findings, cancel),
                    ServiceKind.Volunteering => await VolunteeringAsync(input, branch, note, no, findings, cancel),
                    ServiceKind.Suggestion => Suggestion(input, branch, no, findings),
                    _ => null,
                };
                if (row is null)
                    findings.Add(ServiceFindings.Missing("类别", nameof(input.Kind)));
                if (findings.Count > 0)
                    return Outcome<Guid>.Refused(findings);
                db.Add(row!);
                desk.Record(context, "service.added", input.Key, branch.Path, $"登记{ServiceWords.Kinds[input.Kind]}，{input.On:yyyy-MM-dd}", no);
                return Outcome<Guid>.Ok(input.Key);
            },
            cancel);

    private async Task<Pledge> PledgeAsync(AddService input, Organisation branch, string? note, long no, List<Finding> findings, CancellationToken cancel)
    {
        var item = ServiceDesk.Text(input.Text, 200, "承诺事项", nameof(input.Text), findings) ?? "";
        if (input.PersonKey is null)
            findings.Add(ServiceFindings.Missing("承诺的党员", nameof(input.PersonKey)));
        var person = await desk.MemberAsync(input.PersonKey, branch.Id, nameof(input.PersonKey), findings, cancel);
        var supervisor = await desk.MemberAsync(input.SupervisorKey, branch.Id, nameof(input.SupervisorKey), findings, cancel);
        var (first, last) = (new DateOnly(input.On.Year, 1, 1), new DateOnly(input.On.Year, 12, 31));
        var others = await db.Set<Pledge>().CountAsync(p => p.PersonId == person && p.SupersededNo == Recorded.Current && p.On >= first && p.On <= last, cancel);
        findings.AddRange((await rules.CurrentAsync(cancel)).Evaluate(ServiceChecks.Pledge, new PledgeFacts(item, others), input.On, RuleOccasion.Decision, note).Blocking);
        return new Pledge
        {
            Key = input.Key, OrganisationId = branch.Id, PersonId = person ?? 0, On = input.On, Item = item, SupervisorId = supervisor, Note = note, RecordedNo = no,
        };
    }

    private async Task<Pair> PairAsync(AddService input, Organisation branch, string? note, long no, List<Finding> findings, CancellationToken cancel)
    {
        var helped = ServiceDesk.Text(input.Text, 120, "结对对象", nameof(input.Text), findings);
        if (helped is null)
            findings.Add(ServiceFindings.Missing("结对对象", nameof(input.Text)));
        if (!Enum.IsDefined(input.Form))
            findings.Add(ServiceFindings.Missing("结对形式", nameof(input.Form)));
        if (!Enum.IsDefined(input.Helper) || !Enum.IsDefined(input.Round))
            findings.Add(ServiceFindings.Missing("帮扶方", nameof(input.Helper)));
        if (input is { Form: PairForm.MemberAndHousehold, PersonKey: null })
            findings.Add(ServiceFindings.Missing("结对的党员", nameof(input.PersonKey)));
        if (input.SignedOn < input.On.AddYears(-1) || input.SignedOn > input.On.AddYears(1))
            findings.Add(ServiceFindings.Missing("一年以内的签订日期", nameof(input.SignedOn)));
        if (input.Items is < 1 or > 1_000 || (input.Items is not null && string.IsNullOrWhiteSpace(input.Promise)))
            findings.Add(ServiceFindings.Missing("承诺内容和件数（1 至 1000）", nameof(input.Items)));
        var person = await desk.MemberAsync(input.PersonKey, branch.Id, nameof(input.PersonKey), findings, cancel);
        var open = await db.Set<Pair>().CountAsync(p => p.OrganisationId == branch.Id && p.Form == input.Form && p.EndedOn == null && p.SupersededNo == Recorded.Current, cancel);
        findings.AddRange((await rules.CurrentAsync(cancel)).Evaluate(
            ServiceChecks.Pair, new PairFacts(input.Form, input.Round, input.Helper, ChineseText.SearchKey(helped) == ChineseText.SearchKey(branch.Name), open, input.SignedOn), input.On, RuleOccasion.Decision, note).Blocking);
        return new Pair
        {
            Key = input.Key, OrganisationId = branch.Id, Form = input.Form, Round = input.Round, Helper = input.Helper, PersonId = person, Helped = helped ?? "",
            On = input.On, Promise = ServiceDesk.Text(input.Promise, 400, "承诺", nameof(input.Promise), findings), PromisedItems = input.Items ?? 0, SignedOn = input.SignedOn, Note = note, RecordedNo = no,
        };
    }

    private async Task<Volunteering> VolunteeringAsync(AddService input, Organisation branch, string? note, long no, List<Finding> findings, CancellationToken cancel)
    {
        var place = ServiceDesk.Text(input.Text, 120, "地点", nameof(input.Text), findings);
        if (place is null)
            findings.Add(ServiceFindings.Missing("地点", nameof(input.Text)));
        if (!Enum.IsDefined(input.Field))
            findings.Add(ServiceFindings.Missing("服务内容", nameof(input.Field)));
        // Ticks alone say how many there were.
        var volunteers = input.Volunteers ?? (input.People.Count > 0 ? input.People.Distinct().Count() : null);
        if (volunteers is null or < 1 or > Most)
            findings.Add(ServiceFindings.Missing("志愿者人数（至少 1 人）", nameof(input.Volunteers)));
        if (input.Served is < 0 or > Most)
            findings.Add(ServiceFindings.Count("服务人次", nameof(input.Served)));
        db.AddRange(await roster.PartsAsync(input.Key, input.People, branch.Id, input.On, volunteers ?? 0, no, findings, cancel));
        findings.AddRange((await rules.CurrentAsync(cancel)).Evaluate(ServiceChecks.Session, input.On, input.On, RuleOccasion.Decision, note).Blocking);
        return new Volunteering
        {
            Key = input.Key, OrganisationId = branch.Id, On = input.On, Field = input.Field, Place = place ?? "", Volunteers = volunteers ?? 0, Served = input.Served ?? 0,
            Note = note, RecordedNo = no,
        };
    }

    private static Suggestion Suggestion(AddService input, Organisation branch, long no, List<Finding> findings)
    {
        var content = ServiceDesk.Text(input.Text, 400, "内容", nameof(input.Text), findings);
        if (content is null)
            findings.Add(ServiceFindings.Missing("内容", nameof(input.Text)));
        if (!Enum.IsDefined(input.Channel))
            findings.Add(ServiceFindings.Missing("来源", nameof(input.Channel)));
        return new Suggestion { Key = input.Key, OrganisationId = branch.Id, On = input.On, Channel = input.Channel, Content = content ?? "", RecordedNo = no };
    }

    private Task<bool> KnownAsync(AddService input, int branch, CancellationToken cancel) => input.Kind switch
    {
        ServiceKind.Pledge => db.Set<Pledge>().AnyAsync(x => x.Key == input.Key && x.OrganisationId == branch, cancel),
        ServiceKind.Pair => db.Set<Pair>().AnyAsync(x => x.Key == input.Key && x.OrganisationId == branch, cancel),
        ServiceKind.Volunteering => db.Set<Volunteering>().AnyAsync(x => x.Key == input.Key && x.OrganisationId == branch, cancel),
        ServiceKind.Suggestion => db.Set<Suggestion>().AnyAsync(x => x.Key == input.Key && x.OrganisationId == branch, cancel),
        _ => Task.FromResult(false),
    };
}
