using PartyBuilding.Core.Common;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.People;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Organisations.Groups;

/// <summary>Keeps the register of party groups. A new name moves the members' facts along with it.</summary>
public sealed class PartyGroupService(
    PartyBuildingDbContext db, LedgerTransaction ledger, PartyGroupDesk desk, PartyGroupEnds ends, FactWriter facts, MemberDesk members)
{
    /// <returns>Key of the branch.</returns>
    public Task<Outcome<Guid>> OpenAsync(OpenPartyGroup input, CommandContext context, CancellationToken cancel = default)
        => RunAsync(input.BranchKey, context, async (branch, no) =>
        {
            var name = ChineseText.Clean(input.Name);
            var people = await desk.MembersAsync(branch.Id, cancel);
            var findings = CheckName(name, await ends.OpenAsync(branch.Id, cancel), null)
                .Concat(CheckDay(input.Since, branch.FoundedOn, nameof(input.Since), context.Today))
                .Concat(CheckLeader(input.LeaderKey, people, input.Since)).ToList();
            if (findings.Count > 0)
                return findings;
            var key = PublicKey.New(context.At);
            db.Add(new PartyGroup { Key = key, OrganisationId = branch.Id, Name = name, ValidFrom = input.Since, RecordedNo = no });
            if (PersonOf(input.LeaderKey, people) is { } leader)
                await ends.LeaderAsync(key, leader, input.Since, no, cancel);
            desk.Record(context, "party-group.opened", branch, $"{branch.Name}设立{name}，{input.Since:yyyy-MM-dd} 起", no);
            return findings;
        }, cancel);

    /// <returns>Key of the branch.</returns>
    public Task<Outcome<Guid>> ChangeAsync(ChangePartyGroupRegister input, CommandContext context, CancellationToken cancel = default)
        => RunAsync(input.BranchKey, context, async (branch, no) =>
        {
            var open = await ends.OpenAsync(branch.Id, cancel);
            if (open.FirstOrDefault(g => g.Key == input.GroupKey) is not { } group)
                return [PartyGroupFindings.Gone()];
            if (await desk.NewestAsync(group.Key, cancel) != input.No)
                return null;
            var name = ChineseText.Clean(input.Name);
            var people = await desk.MembersAsync(branch.Id, cancel);
            var findings = CheckName(name, open, group.Key).Concat(CheckDay(input.From, group.ValidFrom, nameof(input.From), context.Today))
                .Concat(CheckLeader(input.LeaderKey, people, input.From)).ToList();
            if (findings.Count > 0)
                return findings;
            var moved = 0;
            if (name != group.Name)
            {
                moved = await RenameAsync(branch, group, name, input.From, no, context, cancel);
                ends.End(group, input.From, no);
                db.Add(new PartyGroup { Key = group.Key, OrganisationId = branch.Id, Name = name, ValidFrom = input.From, RecordedNo = no });
            }

            await ends.LeaderAsync(group.Key, PersonOf(input.LeaderKey, people), input.From, no, cancel);
            desk.Record(
                context, "party-group.changed", branch,
                name == group.Name ? $"{branch.Name}{name}调整组长，{input.From:yyyy-MM-dd} 起" : $"{branch.Name}{group.Name}更名为{name}，党员 {moved} 名，{input.From:yyyy-MM-dd} 起", no);
            return findings;
        }, cancel);

    /// <returns>Key of the branch.</returns>
    public Task<Outcome<Guid>> EndAsync(EndPartyGroup input, CommandContext context, CancellationToken cancel = default)
        => RunAsync(input.BranchKey, context, async (branch, no) =>
        {
            if ((await ends.OpenAsync(branch.Id, cancel)).FirstOrDefault(g => g.Key == input.GroupKey) is not { } group)
                return [PartyGroupFindings.Gone()];
            if (await desk.NewestAsync(group.Key, cancel) != input.No)
                return null;
            var findings = CheckDay(input.On, group.ValidFrom, nameof(input.On), context.Today).ToList();
            if (findings.Count > 0)
                return findings;
            foreach (var person in await desk.InGroupAsync(branch.Id, group.Name, cancel))
            {
                await facts.EndAsync(person.Id, PersonFactKind.PartyGroup, input.On, no, cancel);
                members.Touch(person);
                members.Record(context, "member.group-changed", person, branch, $"{group.Name}撤销，不再编入党小组，{input.On:yyyy-MM-dd} 起", no);
            }

            ends.End(group, input.On, no);
            await ends.LeaderAsync(group.Key, null, input.On, no, cancel);
            desk.Record(context, "party-group.ended", branch, $"{branch.Name}撤销{group.Name}，{input.On:yyyy-MM-dd} 起", no);
            return findings;
        }, cancel);

    /// <returns>Key of the branch.</returns>
    public Task<Outcome<Guid>> FillAsync(FillPartyGroup input, CommandContext context, CancellationToken cancel = default)
        => RunAsync(input.BranchKey, context, async (branch, no) =>
        {
            if ((await ends.OpenAsync(branch.Id, cancel)).FirstOrDefault(g => g.Key == input.GroupKey) is not { } group)
                return [PartyGroupFindings.Gone()];
            var chosen = (await desk.MembersAsync(branch.Id, cancel)).Where(m => input.People.Contains(m.Person!.PublicId)).ToList();
            var findings = CheckDay(input.From, group.ValidFrom, nameof(input.From), context.Today).ToList();
            if (chosen.Count == 0 || chosen.Count != input.People.Distinct().Count())
                findings.Add(PartyGroupFindings.Nobody());
            else if (chosen.MaxBy(m => m.ValidFrom)! is var newest && input.From < newest.ValidFrom)
                findings.Add(PartyGroupFindings.ArrivedLater(newest.Person!.Name, newest.ValidFrom));
            if (findings.Count > 0)
                return findings;
            foreach (var person in chosen.Select(m => m.Person!))
                await PutAsync(person, branch, group.Name, input.From, no, context, cancel);
            return findings;
        }, cancel);

    private async Task<int> RenameAsync(
        Organisation branch, PartyGroup group, string name, DateOnly from, long no, CommandContext context, CancellationToken cancel)
    {
        var people = await desk.InGroupAsync(branch.Id, group.Name, cancel);
        foreach (var person in people)
        {
            // Whoever joined the group later than the new name takes it from their own day on.
            var since = await facts.NewestFromAsync(person.Id, PersonFactKind.PartyGroup, cancel) ?? from;
            await PutAsync(person, branch, name, since > from ? since : from, no, context, cancel);
        }

        return people.Count;
    }

    private async Task PutAsync(
        Person person, Organisation branch, string name, DateOnly from, long no, CommandContext context, CancellationToken cancel)
    {
        await facts.SetFromAsync(person.Id, PersonFactKind.PartyGroup, name, from, no, cancel);
        members.Touch(person);
        members.Record(context, "member.group-changed", person, branch, $"编入党小组：{name}，{from:yyyy-MM-dd} 起", no);
    }

    private Task<Outcome<Guid>> RunAsync(
        Guid branchKey, CommandContext context, Func<Organisation, long, Task<List<Finding>?>> work, CancellationToken cancel)
        => ledger.RunAsync<Guid>(
            async no =>
            {
                var opened = await desk.BranchAsync(branchKey, context, cancel);
                if (!opened.IsOk)
                    return Outcome<Guid>.From(opened);
                return await work(opened.Value!, no) switch
                {
                    null => Outcome<Guid>.Conflict("这个党小组刚被别人修改过，请核对最新内容后再提交。"),
                    { Count: > 0 } findings => Outcome<Guid>.Refused(findings),
                    _ => Outcome<Guid>.Ok(branchKey),
                };
            },
            cancel);

    private static IEnumerable<Finding> CheckName(string name, IEnumerable<PartyGroup> open, Guid? own)
    {
        if (name.Length is 0 or > PartyGroupFindings.LongestName)
            yield return PartyGroupFindings.NameMissing();
        else if (open.Any(g => g.Name == name && g.Key != own))
            yield return PartyGroupFindings.NameTaken(name);
    }

    private static IEnumerable<Finding> CheckDay(DateOnly day, DateOnly since, string field, DateOnly today)
    {
        if (day < since || day > today)
            yield return PartyGroupFindings.Date(since, field);
    }

    private static IEnumerable<Finding> CheckLeader(Guid? key, IReadOnlyList<MemberPlacement> people, DateOnly from)
    {
        if (key is null)
            yield break;
        if (people.FirstOrDefault(m => m.Person!.PublicId == key) is not { } leader)
            yield return PartyGroupFindings.Leader();
        else if (from < leader.ValidFrom)
            yield return PartyGroupFindings.ArrivedLater(leader.Person!.Name, leader.ValidFrom) with { Field = "LeaderKey" };
    }

    private static int? PersonOf(Guid? key, IEnumerable<MemberPlacement> people) => people.FirstOrDefault(m => m.Person!.PublicId == key)?.PersonId;
}
