using PartyBuilding.Core.Common;
using PartyBuilding.Core.Floating;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.People;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Members;

/// <summary>
/// Transfers that were carried out on paper, written down afterwards with the day on which they took effect (补记转接).
/// What is decided here goes by the cases of Transfers.
/// </summary>
public sealed class MemberTransferService(
    LedgerTransaction ledger, MemberDesk desk, MemberRules rules, PlacementWriter placements, MemberMover mover, FactWriter facts, RegisterFollow registers)
{
    private const int LongestName = 120;

    /// <summary>Both legs are one event and post in one month.</summary>
    public Task<Outcome<Guid>> TransferAsync(TransferMember input, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<Guid>(
            async no =>
            {
                var opened = await desk.OpenAsync(input.PersonKey, input.Version, context, cancel);
                if (!opened.IsOk)
                    return Outcome<Guid>.From(opened);
                var member = opened.Value!;
                var findings = (await rules.EffectiveAsync(input.EffectiveOn, context.Today, member, nameof(input.EffectiveOn), cancel)).ToList();
                var to = await desk.BranchAsync(input.ToBranchKey, input.EffectiveOn, nameof(input.ToBranchKey), context, cancel);
                findings.AddRange(to.Findings);
                if (to.Value?.Id == member.Branch.Id)
                    findings.Add(MemberFindings.SameBranch(nameof(input.ToBranchKey)));
                if (to.Value is { } branch)
                {
                    var crosses = OrganisationPath.Body(branch.Path) != OrganisationPath.Body(member.Branch.Path);
                    findings.AddRange(await rules.PaperTransferAsync(crosses, input.LetterNumber, input.EffectiveOn, cancel));
                }

                if (findings.Count > 0)
                    return Outcome<Guid>.Refused(findings);

                await mover.MoveAsync(member.Spell, member.Placement, to.Value!.Id, input.EffectiveOn, no, cancel);
                if (ChineseText.Clean(input.PartyGroup) is { Length: > 0 } group)
                    await facts.SetFromAsync(member.Person.Id, PersonFactKind.PartyGroup, group, input.EffectiveOn, no, cancel);
                desk.Record(
                    context, "member.transferred", member.Person, to.Value!,
                    $"由{member.Branch.Name}转入{to.Value!.Name}，{input.EffectiveOn:yyyy-MM-dd} 起{Letter(input.LetterNumber)}", no);
                return Outcome<Guid>.Ok(input.PersonKey);
            },
            cancel);

    public Task<Outcome<Guid>> TransferOutAsync(TransferMemberOut input, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<Guid>(
            async no =>
            {
                var opened = await desk.OpenAsync(input.PersonKey, input.Version, context, cancel);
                if (!opened.IsOk)
                    return Outcome<Guid>.From(opened);
                var member = opened.Value!;
                var findings = (await rules.EffectiveAsync(input.EffectiveOn, context.Today, member, nameof(input.EffectiveOn), cancel)).ToList();
                var outside = ChineseText.Clean(input.OutsideName);
                if (outside.Length is 0 or > LongestName)
                    findings.Add(MemberFindings.Missing("转往单位", nameof(input.OutsideName)));
                findings.AddRange(await rules.PaperTransferAsync(crosses: true, input.LetterNumber, input.EffectiveOn, cancel));
                if (findings.Count > 0)
                    return Outcome<Guid>.Refused(findings);

                await placements.EndSpellAsync(member, PostingKind.TransferredOut, input.EffectiveOn, outside, no, cancel);
                await facts.EndMembershipAsync(member.Person.Id, input.EffectiveOn, no, cancel);
                await registers.LeftAsync(member.Person.Id, input.EffectiveOn, no, cancel);
                desk.Record(
                    context, "member.transferred-out", member.Person, member.Branch,
                    $"由{member.Branch.Name}转往区外：{outside}，{input.EffectiveOn:yyyy-MM-dd} 起{Letter(input.LetterNumber)}", no);
                return Outcome<Guid>.Ok(input.PersonKey);
            },
            cancel);

    private static string Letter(string? number) => ChineseText.Clean(number) is { Length: > 0 } given ? $"，介绍信 {given}" : "";
}
