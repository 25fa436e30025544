using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Audit;
using PartyBuilding.Core.Cadres;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Appointments.Votes;

/// <summary>Calls a meeting and makes its agenda. Both end when it begins.</summary>
public sealed class MeetingService(PartyBuildingDbContext db, MeetingDesk desk, LedgerTransaction ledger)
{
    private const int FewestMembers = 3;
    private const int MostMembers = 200;
    private const int MostItems = 100;

    public Task<Outcome<Guid>> CallAsync(CallMeeting input, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<Guid>(
            async _ =>
            {
                ArgumentNullException.ThrowIfNull(input);
                if (!context.Actor.May(Permission.ManageAppointments))
                    return Outcome<Guid>.Forbidden();
                if (await db.Set<PersonnelMeeting>().AnyAsync(m => m.PublicId == input.Key, cancel))
                    return Outcome<Guid>.Ok(input.Key);
                var organisation = await db.Organisations.In(context.Scope).SingleOrDefaultAsync(o => o.PublicId == input.OrganisationKey && o.Kind != OrganisationKind.Branch, cancel);
                var (members, findings) = Check(input);
                if (organisation is null)
                    findings = [VoteFindings.Organisation(), .. findings];
                if (findings.Count > 0)
                    return Outcome<Guid>.Refused(findings);
                var meeting = new PersonnelMeeting
                {
                    PublicId = input.Key, OrganisationId = organisation!.Id, Body = input.Body!.Value, Title = ChineseText.Clean(input.Title), HeldOn = input.HeldOn!.Value,
                    Method = input.Method!.Value, AllowsAbstention = input.AllowsAbstention, Members = members,
                };
                db.Add(meeting);
                desk.Record(
                    context, "vote.called", MeetingDesk.Subject(meeting, organisation),
                    $"召集{VoteWords.Bodies[meeting.Body]}“{meeting.Title}”，{meeting.HeldOn:yyyy-MM-dd}，应到 {meeting.Due} 人，{VoteWords.Methods[meeting.Method]}");
                return Outcome<Guid>.Ok(input.Key);
            },
            cancel);

    public Task<Outcome<Guid>> ReviseAsync(CallMeeting input, CommandContext context, CancellationToken cancel = default)
        => desk.RunAsync(input.Key, input.Version, [MeetingStage.Agenda, MeetingStage.Session], "修改会议", context, (open, _) =>
        {
            var (meeting, (members, findings)) = (open.Meeting, Check(input));
            if (findings.Count > 0)
                return Done(findings);
            (meeting.Body, meeting.Title, meeting.HeldOn, meeting.Method, meeting.AllowsAbstention) =
                (input.Body!.Value, ChineseText.Clean(input.Title), input.HeldOn!.Value, input.Method!.Value, input.AllowsAbstention);
            Replace(meeting, members);
            desk.Record(context, "vote.revised", open.Subject, $"修改会议“{meeting.Title}”，{meeting.HeldOn:yyyy-MM-dd}，应到 {meeting.Due} 人，{VoteWords.Methods[meeting.Method]}");
            return Done();
        }, cancel);

    public Task<Outcome<Guid>> AddItemAsync(AddMeetingItem input, CommandContext context, CancellationToken cancel = default)
        => desk.RunAsync(input.Key, input.Version, [MeetingStage.Agenda, MeetingStage.Session], "列入议程", context, async (open, rules) =>
        {
            if (open.Find(input.ItemKey) is not null)
                return [];
            if (rules.Evaluate(VoteChecks.Agenda, open.Meeting.Stage, open.Meeting.HeldOn, RuleOccasion.Decision).Blocking is { Count: > 0 } begun)
                return begun;
            var post = ChineseText.Clean(input.Post);
            var findings = new List<Finding>();
            if (input.Kind is not { } kind || !Enum.IsDefined(kind))
                findings.Add(VoteFindings.Fields.Choice("任免事项", nameof(input.Kind)));
            if (VoteFindings.Fields.Text(post, "职务", MeetingItem.LongestPost, nameof(input.Post)) is { } wrong)
                findings.Add(wrong);
            if (open.Meeting.Items.Count >= MostItems)
                findings.Add(VoteFindings.Fields.NotNow($"再列入：一次会议最多 {MostItems} 项"));
            var cadre = await db.Set<Cadre>().Include(c => c.Person).SingleOrDefaultAsync(
                c => c.PublicId == input.CadreKey && c.LeftOn == null && db.Organisations.In(context.Scope).Any(o => o.Id == c.OrganisationId), cancel);
            if (cadre is null)
                findings.Add(VoteFindings.Cadre());
            if (findings.Count > 0)
                return findings;
            if (open.Meeting.Items.Exists(i => i.CadreId == cadre!.Id && i.Kind == input.Kind && i.Post == post))
                return [VoteFindings.Twice(cadre!.Person!.Name)];
            if ((await AgainAsync(open.Meeting, cadre!, input.Kind!.Value, post, rules, cancel)) is { Count: > 0 } again)
                return again;
            open.Meeting.Items.Add(new MeetingItem
            {
                Key = input.ItemKey, Order = (short)(open.Meeting.Items.Select(i => (int)i.Order).DefaultIfEmpty().Max() + 1), CadreId = cadre!.Id, Name = cadre.Person!.Name,
                Kind = input.Kind.Value, Post = post, IsChiefPost = input.IsChiefPost, CandidateId = input.CandidateId,
            });
            desk.Record(context, "vote.item-added", open.Subject, $"列入议程：{cadre.Person.Name}，{VoteWords.Matter(input.Kind.Value, post)}");
            return [];
        }, cancel);

    public Task<Outcome<Guid>> DropItemAsync(Guid key, int version, Guid item, CommandContext context, CancellationToken cancel = default)
        => desk.RunAsync(key, version, MeetingStage.Agenda, "修改议程", context, (open, _) =>
        {
            if (open.Find(item) is not { } found)
                return Done();
            db.Remove(found);
            desk.Record(context, "vote.item-dropped", open.Subject, $"撤下：{found.Name}，{VoteWords.Matter(found.Kind, found.Post)}");
            return Done();
        }, cancel);

    /// <summary>What was decided before on the same person and post in the same unit.</summary>
    private async Task<IReadOnlyList<Finding>> AgainAsync(PersonnelMeeting meeting, Cadre cadre, VoteKind kind, string post, RuleCatalogue rules, CancellationToken cancel)
    {
        var before = await db.Set<MeetingItem>().Where(i => i.Meeting!.OrganisationId == meeting.OrganisationId && i.CadreId == cadre.Id && i.Kind == kind && i.Post == post)
            .Select(i => new { i.Result, i.ReconsideredOn, i.Meeting!.HeldOn }).ToListAsync(cancel);
        var decided = before.Where(b => b.Result is VoteResult.Passed or VoteResult.NotPassed && b.ReconsideredOn is null).Select(b => (DateOnly?)b.HeldOn).Max();
        var facts = new AgainFacts(cadre.Person!.Name, decided, meeting.HeldOn, before.Count(b => b.Result == VoteResult.NotPassed));
        return rules.Evaluate(VoteChecks.Again, facts, meeting.HeldOn, RuleOccasion.Decision).Blocking;
    }

    private void Replace(PersonnelMeeting meeting, List<MeetingMember> members)
    {
        // Who stays is the same member: attendance and relations hang on the key.
        foreach (var gone in meeting.Members.Where(m => !members.Exists(x => x.Name == m.Name)).ToList())
        {
            db.RemoveRange(meeting.Items.SelectMany(i => i.Stands).Where(s => s.MemberKey == gone.Key));
            meeting.Members.Remove(gone);
            db.Remove(gone);
        }

        foreach (var member in members)
        {
            if (meeting.Members.Find(m => m.Name == member.Name) is { } kept)
                (kept.Order, kept.Post) = (member.Order, member.Post);
            else
                meeting.Members.Add(member);
        }
    }

    private static (List<MeetingMember> Members, List<Finding> Findings) Check(CallMeeting input)
    {
        var (findings, fields) = (new List<Finding>(), VoteFindings.Fields);
        if (input.Body is not { } body || !Enum.IsDefined(body))
            findings.Add(fields.Choice("会议", nameof(input.Body)));
        if (fields.Text(ChineseText.Clean(input.Title), "会议名称", PersonnelMeeting.LongestTitle, nameof(input.Title)) is { } title)
            findings.Add(title);
        if (input.HeldOn is null)
            findings.Add(fields.Missing("会议日期", nameof(input.HeldOn)));
        if (input.Method is not { } method || !Enum.IsDefined(method))
            findings.Add(fields.Choice("表决方式", nameof(input.Method)));
        var members = input.Members.Select(MeetingMember.Read).Where(m => m.Name.Length > 0).Select((m, i) => new MeetingMember
        {
            Key = Guid.CreateVersion7(), Order = (short)(i + 1), Name = m.Name, Post = m.Post,
        }).ToList();
        if (members.Count is < FewestMembers or > MostMembers)
            findings.Add(VoteFindings.Members(FewestMembers, MostMembers));
        if (members.Exists(m => m.Name.Length > MeetingMember.LongestName || m.Post?.Length > MeetingMember.LongestPost))
            findings.Add(fields.TooLong("成员的姓名", MeetingMember.LongestName, nameof(input.Members)));
        if (members.CountBy(m => m.Name).FirstOrDefault(c => c.Value > 1) is { Value: > 1 } twice)
            findings.Add(VoteFindings.SameName(twice.Key));
        return (members, findings);
    }

    private static Task<IReadOnlyList<Finding>> Done(params IReadOnlyList<Finding> findings) => Task.FromResult(findings);
}
