using PartyBuilding.Core.Common;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.Organisations.Approvals;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;
using PartyBuilding.Core.Rules.Checks;

namespace PartyBuilding.Core.Organisations.Reorganisation;

/// <summary>
/// Changes the kind of an organisation that has members or others below it (改建), in one transaction. The organisation
/// stays the same one, with its number and history.
/// </summary>
public sealed class ReorganisationService(
    LedgerTransaction ledger, OrganisationDesk desk, OrganisationDays days, WholeMove whole, BranchDivision division, BranchGathering gathering,
    OrganisationEnds ends, ApprovalBook approvals, RuleBook book)
{
    public Task<Outcome<Guid>> ReorganiseAsync(ReorganiseOrganisation input, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<Guid>(
            async no =>
            {
                var opened = await desk.OpenAsync(input.Key, input.Version, context, cancel);
                if (!opened.IsOk)
                    return Outcome<Guid>.From(opened);
                var organisation = opened.Value!;
                var below = await gathering.BelowAsync(organisation, cancel);
                var members = await MembersAsync([organisation, .. below], cancel);
                var findings = await CheckAsync(organisation, below, input, context, cancel);
                // A branch without members needs no branches to keep them.
                var isDivided = members.Count > 0 && organisation.Kind == OrganisationKind.Branch && input.Kind != OrganisationKind.Branch;
                var parts = isDivided ? NewBranches.Read(input.Branches, input.Placing, members, findings) : [];
                if (isDivided && members.Count(m => !input.Placing.ContainsKey(m.Person!.PublicId)) is > 0 and var left)
                    findings.Add(ReorganisationFindings.Unplaced(left));
                if (findings.Count > 0)
                    return Outcome<Guid>.Refused(findings);
                var rules = await SizesAsync(members, parts, input, context.Reason, cancel);
                if (rules.Refuses)
                    return Outcome<Guid>.Refused(rules.Blocking);

                await ApplyAsync(organisation, below, parts, input, no, context, cancel);
                return Outcome<Guid>.Ok(input.Key, rules.Findings);
            },
            cancel);

    private async Task<List<MemberPlacement>> MembersAsync(IEnumerable<Organisation> organisations, CancellationToken cancel)
    {
        var members = new List<MemberPlacement>();
        foreach (var one in organisations.Where(o => o.Kind == OrganisationKind.Branch))
            members.AddRange(await whole.MembersAsync(one.Id, cancel));
        return members;
    }

    private async Task<List<Finding>> CheckAsync(
        Organisation organisation, IReadOnlyList<Organisation> below, ReorganiseOrganisation input, CommandContext context, CancellationToken cancel)
    {
        var findings = await days.CheckAsync(organisation, input.EffectiveOn, context.Today, cancel);
        if (ChineseText.Clean(input.Name) is not { Length: > 0 and <= OrganisationService.LongestName })
            findings.Add(OrganisationFindings.NameMissing(nameof(input.Name)));
        if (!Enum.IsDefined(input.Kind))
            findings.Add(OrganisationFindings.KindMissing(nameof(input.Kind)));
        else if (input.Kind == organisation.Kind)
            findings.Add(ReorganisationFindings.SameKind());
        if (organisation.ParentId is null)
            findings.Add(ReorganisationFindings.District());
        findings.AddRange(await approvals.CheckAsync(ApprovalKind.Reorganise, input.Approval, input.EffectiveOn, context, cancel));
        if (input.Kind != OrganisationKind.Branch)
            return findings;
        foreach (var one in below)
            findings.AddRange((await days.CheckAsync(one, input.EffectiveOn, context.Today, cancel)).Select(f => f with { Message = $"{one.Name}：{f.Message}" }));
        return findings;
    }

    // Work committees are agencies of the district committee: the bands of 手册2008 L741 do not speak of them.
    private async Task<RuleResult> SizesAsync(
        IReadOnlyCollection<MemberPlacement> members, IReadOnlyList<NewBranch> parts, ReorganiseOrganisation input, string? reason, CancellationToken cancel)
    {
        var rules = await book.CurrentAsync(cancel);
        var sizes = NewBranches.Sizes(rules, parts, input.EffectiveOn, reason);
        SizeBand? band = input.Kind switch
        {
            OrganisationKind.Branch => SizeBand.Branch,
            OrganisationKind.GeneralBranch => SizeBand.GeneralBranch,
            OrganisationKind.Committee => SizeBand.Committee,
            _ => null,
        };
        return band is null ? sizes : sizes + rules.Evaluate(
            OrganisationChecks.Size, NewBranches.SizeOf(band.Value, members, nameof(input.Kind)), input.EffectiveOn, RuleOccasion.Decision, reason);
    }

    private async Task ApplyAsync(
        Organisation organisation, IReadOnlyList<Organisation> below, IReadOnlyList<NewBranch> parts, ReorganiseOrganisation input, long no,
        CommandContext context, CancellationToken cancel)
    {
        var before = organisation.Kind;
        var wasNamed = organisation.Name;
        // What belongs to the kind ends with it: the new committee is elected, and registered, anew.
        await ends.EndAsync(organisation.Id, input.EffectiveOn, no, cancel);
        var from = before == OrganisationKind.Branch
            ? await division.ApplyAsync(organisation, parts, input, no, context, cancel)
            : input.Kind == OrganisationKind.Branch
                ? await gathering.ApplyAsync(organisation, below, input, no, context, cancel)
                : await desk.MonthAsync(input.EffectiveOn, (await desk.PlacementAsync(organisation.Id, cancel)).PostedFrom, [organisation.Id], cancel);
        var name = ChineseText.Clean(input.Name);
        desk.Replace(await desk.PlacementAsync(organisation.Id, cancel), new OrganisationPlacement
        {
            OrganisationId = organisation.Id, ParentId = organisation.ParentId, Path = organisation.Path, Name = name, Kind = input.Kind,
            ValidFrom = input.EffectiveOn, PostedFrom = from, RecordedNo = no,
        });
        (organisation.Name, organisation.Initials, organisation.Kind) = (name, Pinyin.Initials(name, isPerson: false), input.Kind);
        if (input.Kind == OrganisationKind.Branch)
            organisation.ReviewsReturns = false;
        approvals.Keep(organisation, ApprovalKind.Reorganise, input.Approval, input.EffectiveOn, no);
        desk.Record(
            context, "organisation.reorganised", organisation,
            $"{wasNamed}由{OrganisationWords.Kind(before)}改建为{OrganisationWords.Kind(input.Kind)}{name}，{input.EffectiveOn:yyyy-MM-dd} 起{ApprovalWords.Behind(input.Approval)}", no,
            new { before = OrganisationWords.Kind(before), after = OrganisationWords.Kind(input.Kind) });
    }
}
