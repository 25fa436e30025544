using PartyBuilding.Core.Common;
using PartyBuilding.Core.Floating;
using PartyBuilding.Core.Organisations.Groups;
using PartyBuilding.Core.People;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Members;

/// <summary>What changes about a member without moving them: 转正, 党小组, and ending a state that no record explains.</summary>
public sealed class MemberStateService(
    LedgerTransaction ledger, MemberDesk desk, MemberRules rules, PlacementWriter placements, FactWriter facts, PartyGroupQueries groups, RegisterFollow registers)
{
    public Task<Outcome<Guid>> BecomeFullAsync(BecomeFull input, CommandContext context, CancellationToken cancel = default)
        => ChangeAsync(input.PersonKey, input.Version, input.EffectiveOn, context, async (member, no) =>
        {
            if (member.Spell.Standing != MemberStanding.Probationary)
                return MemberFindings.NotProbationary(nameof(input.EffectiveOn));
            if (input.EffectiveOn < member.Spell.JoinedOn.AddYears(1))
                return MemberFindings.ProbationTooShort(member.Spell.JoinedOn.AddYears(1), nameof(input.EffectiveOn));
            await facts.SetFromAsync(member.Person.Id, PersonFactKind.Standing, FactText.Full, input.EffectiveOn, no, cancel);
            await facts.SetFromAsync(member.Person.Id, PersonFactKind.BecameFullOn, FactText.Of(input.EffectiveOn), input.EffectiveOn, no, cancel);
            member.Spell.Standing = MemberStanding.Full;
            var month = await placements.MonthAsync(input.EffectiveOn, member.Placement.PostedFrom, [member.Branch.Id], cancel);
            placements.Post(
                new Movement(Guid.CreateVersion7(), member.Spell, input.EffectiveOn, month, no), PostingKind.BecameFull, member.Branch.Id);
            desk.Record(context, "member.became-full", member.Person, member.Branch, $"{input.EffectiveOn:yyyy-MM-dd} 转为正式党员", no);
            return null;
        }, cancel);

    public Task<Outcome<Guid>> ChangeGroupAsync(ChangePartyGroup input, CommandContext context, CancellationToken cancel = default)
        => ChangeAsync(input.PersonKey, input.Version, input.EffectiveOn, context, async (member, no) =>
        {
            var group = ChineseText.Clean(input.Group);
            if (group.Length > 64)
                return MemberFindings.UnknownCode("党小组名称", nameof(input.Group));
            // 手册2008 L1736: a member belongs to a group of the branch, so the name is one of its own.
            if (group.Length > 0 && !(await groups.NamesAsync(member.Branch.Id, cancel)).Contains(group, StringComparer.Ordinal))
                return PartyGroupFindings.Unknown(group);
            if (group.Length == 0)
                await facts.EndAsync(member.Person.Id, PersonFactKind.PartyGroup, input.EffectiveOn, no, cancel);
            else
                await facts.SetFromAsync(member.Person.Id, PersonFactKind.PartyGroup, group, input.EffectiveOn, no, cancel);
            var words = group.Length == 0 ? "不再编入党小组" : $"编入党小组：{group}";
            desk.Record(context, "member.group-changed", member.Person, member.Branch, $"{words}，{input.EffectiveOn:yyyy-MM-dd} 起", no);
            return null;
        }, cancel);

    /// <summary>
    /// Ends 流动, 失联 or 困难 taken over without a record (资料待补). States with a record end with it: there both change in
    /// one transaction.
    /// </summary>
    public Task<Outcome<Guid>> EndStateAsync(EndMemberState input, CommandContext context, CancellationToken cancel = default)
        => ChangeAsync(input.PersonKey, input.Version, input.EffectiveOn, context, async (member, no) =>
        {
            if (MemberStates.Ended(input.Kind) is not { } words)
                return MemberFindings.UnknownCode("状态", nameof(input.Kind));
            if (await registers.ExplainAsync(member.Person.Id, input.Kind, cancel))
                return MemberFindings.HasRecord(nameof(input.Kind));
            await facts.EndAsync(member.Person.Id, input.Kind, input.EffectiveOn, no, cancel);
            desk.Record(context, "member.state-ended", member.Person, member.Branch, $"{words}，{input.EffectiveOn:yyyy-MM-dd} 起", no);
            return null;
        }, cancel);

    private Task<Outcome<Guid>> ChangeAsync(
        Guid key, int version, DateOnly day, CommandContext context, Func<OpenMember, long, Task<Finding?>> change, CancellationToken cancel)
        => ledger.RunAsync<Guid>(
            async no =>
            {
                var opened = await desk.OpenAsync(key, version, context, cancel);
                if (!opened.IsOk)
                    return Outcome<Guid>.From(opened);
                var findings = (await rules.EffectiveAsync(day, context.Today, opened.Value!, nameof(BecomeFull.EffectiveOn), cancel)).ToList();
                if (findings.Count == 0 && await change(opened.Value!, no) is { } refused)
                    findings.Add(refused);
                return findings.Count > 0 ? Outcome<Guid>.Refused(findings) : Outcome<Guid>.Ok(key);
            },
            cancel);
}
