using PartyBuilding.Core.Common;
using PartyBuilding.Core.Floating;
using PartyBuilding.Core.People;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Members;

/// <summary>Every way out of the Party: 去世, 取消预备党员资格, 停止党籍, 除名, 退党, 开除党籍.</summary>
public sealed class MemberLeavingService(
    LedgerTransaction ledger, MemberDesk desk, MemberRules rules, PlacementWriter placements, FactWriter facts, RegisterFollow registers)
{
    /// <summary>The kinds that this command records, with their words.</summary>
    public static readonly IReadOnlyDictionary<PostingKind, string> Kinds = new Dictionary<PostingKind, string>
    {
        [PostingKind.Died] = "去世",
        [PostingKind.ProbationCancelled] = "取消预备党员资格",
        [PostingKind.Stopped] = "停止党籍",
        [PostingKind.Removed] = "除名",
        [PostingKind.Resigned] = "退党",
        [PostingKind.Expelled] = "开除党籍",
    };

    public Task<Outcome<Guid>> LeaveAsync(LeaveParty input, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<Guid>(
            async no =>
            {
                var opened = await desk.OpenAsync(input.PersonKey, input.Version, context, cancel);
                if (!opened.IsOk)
                    return Outcome<Guid>.From(opened);
                var member = opened.Value!;
                var findings = (await rules.EffectiveAsync(input.EffectiveOn, context.Today, member, nameof(input.EffectiveOn), cancel)).ToList();
                if (!Kinds.TryGetValue(input.Kind, out var words))
                    findings.Add(MemberFindings.WrongWay(nameof(input.Kind)));
                else if (input.Kind == PostingKind.ProbationCancelled && member.Spell.Standing != MemberStanding.Probationary)
                    findings.Add(MemberFindings.NotProbationary(nameof(input.Kind)));
                findings.AddRange(await rules.LeavingAsync(input, context, cancel));
                if (findings.Count > 0)
                    return Outcome<Guid>.Refused(findings);

                var paper = ChineseText.Clean(input.Document) is { Length: > 0 } text ? new LeavingPaper(text, input.DocumentOn) : null;
                await placements.EndSpellAsync(member, input.Kind, input.EffectiveOn, null, no, cancel, paper);
                await facts.EndMembershipAsync(member.Person.Id, input.EffectiveOn, no, cancel);
                await registers.LeftAsync(member.Person.Id, input.EffectiveOn, no, cancel);
                desk.Record(context, "member.left", member.Person, member.Branch, $"{words}，{input.EffectiveOn:yyyy-MM-dd} 起不再在册{paper?.Words}", no);
                return Outcome<Guid>.Ok(input.PersonKey);
            },
            cancel);
}
