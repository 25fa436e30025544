using PartyBuilding.Core.Common;
using PartyBuilding.Core.People;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Members;

/// <summary>更正: what was recorded wrongly about a member is rewritten; what was known before stays readable.</summary>
public sealed class MemberCorrectionService(LedgerTransaction ledger, MemberDesk desk, MemberRules rules, PlacementWriter placements, PersonCorrection people,
    FactWriter facts, BecameFullCorrection becoming)
{
    /// <summary>For whoever stands above the branch; a branch proposes (<see cref="MemberEditing"/>).</summary>
    public Task<Outcome<Guid>> CorrectAsync(CorrectMember input, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<Guid>(no => CorrectWithinAsync(input, context, no, cancel), cancel);

    /// <summary>The same inside a transaction that is already running: the approval of a proposal.</summary>
    public async Task<Outcome<Guid>> CorrectWithinAsync(CorrectMember input, CommandContext context, long no, CancellationToken cancel)
    {
        var opened = await desk.OpenAsync(input.PersonKey, input.Version, context, cancel);
        if (!opened.IsOk)
            return Outcome<Guid>.From(opened);
        var member = opened.Value!;
        if (!MemberEditing.MayDecide(member.Branch.Path, context))
            return Outcome<Guid>.Forbidden();
        var joining = await rules.JoiningAsync(
            input.Person, input.JoinedOn, input.BecameFullOn, context.Today, RuleOccasion.Record, context.Reason, cancel);
        var findings = Check(input, member, context).Concat(joining.Blocking).ToList();
        if (findings.Count > 0)
            return Outcome<Guid>.Refused(findings);

        if (!await RewriteAsync(input, member, context, no, cancel))
            return Outcome<Guid>.Refused(MemberFindings.NothingChanged());
        return Outcome<Guid>.Ok(input.PersonKey, joining.Findings);
    }

    /// <summary>Rewrites what differs, within the running transaction; for an import, which has checked its rows.</summary>
    /// <returns>False when nothing differs.</returns>
    internal async Task<bool> RewriteAsync(CorrectMember input, OpenMember member, CommandContext context, long no, CancellationToken cancel)
    {
        var changed = await ApplyAsync(input, member, no, cancel);
        if (changed.Count == 0)
            return false;
        var month = await placements.MonthAsync(context.Today, member.Placement.PostedFrom, [member.Branch.Id], cancel);
        placements.Post(new Movement(Guid.CreateVersion7(), member.Spell, context.Today, month, no), PostingKind.Corrected, member.Branch.Id);
        desk.Record(context, "member.corrected", member.Person, member.Branch, $"更正{string.Join('、', changed)}", no, new { 更正项 = changed });
        return true;
    }

    internal static IEnumerable<Finding> Check(CorrectMember input, OpenMember member, CommandContext context)
    {
        if (string.IsNullOrWhiteSpace(input.Person.Name))
            yield return MemberFindings.Missing("姓名", nameof(PersonDetails.Name));
        foreach (var finding in PersonWriter.CheckCodes(input.Person, context.Today))
            yield return finding;
        if (input.JoinedOn > member.Placement.ValidFrom)
            yield return MemberFindings.Before("编入本支部的日期", member.Placement.ValidFrom, "入党时间", input.JoinedOn, nameof(input.JoinedOn));
        if (input.BecameFullOn is not null && member.Spell.Standing != MemberStanding.Full)
            yield return MemberFindings.NotYetFull(nameof(input.BecameFullOn));
        if (string.IsNullOrWhiteSpace(context.Reason))
            yield return MemberFindings.Missing("更正原因", nameof(context.Reason));
    }

    private async Task<List<string>> ApplyAsync(CorrectMember input, OpenMember member, long no, CancellationToken cancel)
    {
        var (person, changed) = (member.Person, await people.ApplyAsync(member.Person, input.Person, member.Spell.JoinedOn, no, cancel));
        if (input.JoinedOn != member.Spell.JoinedOn)
        {
            var from = await facts.NewestFromAsync(person.Id, PersonFactKind.JoinedOn, cancel);
            // A restored member's fact holds from the restoration; an ordinary one's from the joining itself.
            await facts.CorrectAsync(
                person.Id, PersonFactKind.JoinedOn, FactText.Of(input.JoinedOn),
                from == member.Spell.JoinedOn || from is null ? input.JoinedOn : from.Value, no, cancel);
            member.Spell.JoinedOn = input.JoinedOn;
            changed.Add("入党时间");
        }

        if (input.BecameFullOn is { } full && await becoming.CorrectAsync(member, full, no, cancel))
            changed.Add("转正时间");

        return changed;
    }
}
