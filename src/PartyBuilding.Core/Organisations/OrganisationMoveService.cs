using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations.Approvals;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;
using PartyBuilding.Core.Rules.Checks;

namespace PartyBuilding.Core.Organisations;

/// <summary>
/// Moves an organisation with all that is under it. No posting is written: reports see from the placements who came and
/// went as a whole (整建制).
/// </summary>
public sealed class OrganisationMoveService(PartyBuildingDbContext db, LedgerTransaction ledger, OrganisationDesk desk, ApprovalBook approvals, RuleBook rules)
{
    public Task<Outcome<Guid>> MoveAsync(MoveOrganisation input, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<Guid>(
            async no =>
            {
                var opened = await desk.OpenAsync(input.Key, input.Version, context, cancel);
                if (!opened.IsOk)
                    return Outcome<Guid>.From(opened);
                var organisation = opened.Value!;
                var parent = await desk.ParentAsync(input.ToParentKey, input.EffectiveOn, nameof(input.ToParentKey), context, cancel);
                var findings = parent.Findings.ToList();
                findings.AddRange(await approvals.CheckAsync(ApprovalKind.Move, input.Approval, input.EffectiveOn, context, cancel, occasion: input.Occasion));
                var subtree = await SubtreeAsync(organisation.Path, cancel);
                findings.AddRange(Check(subtree, input.EffectiveOn, context.Today));
                if (parent.Value is { } above)
                    findings.AddRange(await CheckParentAsync(organisation, above, input.EffectiveOn, cancel));
                if (findings.Count > 0)
                    return Outcome<Guid>.Refused(findings);

                var from = organisation.ParentId is { } id ? await db.OrganisationPlacements
                    .Where(x => x.OrganisationId == id && x.SupersededNo == Recorded.Current && x.ValidTo == Recorded.Open)
                    .Select(x => x.Name).SingleOrDefaultAsync(cancel) : null;
                await MoveAsync(organisation, parent.Value!, subtree, input.EffectiveOn, no, cancel);
                approvals.Keep(organisation, ApprovalKind.Move, input.Approval, input.EffectiveOn, no);
                desk.Record(
                    context, "organisation.moved", organisation,
                    $"{organisation.Name}由{from}划归{parent.Value!.Name}，{input.EffectiveOn:yyyy-MM-dd} 起，含下级 {subtree.Count - 1} 个{ApprovalWords.Behind(input.Approval)}",
                    no);
                return Outcome<Guid>.Ok(input.Key);
            },
            cancel);

    private static IEnumerable<Finding> Check(
        IReadOnlyList<OrganisationPlacement> subtree, DateOnly day, DateOnly today)
    {
        if (day > today)
            yield return OrganisationFindings.Future(nameof(MoveOrganisation.EffectiveOn));
        var latest = subtree.MaxBy(x => x.ValidFrom)!;
        if (day < latest.ValidFrom)
            yield return OrganisationFindings.Before(latest.ValidFrom, $"{latest.Name}上一次变动", nameof(MoveOrganisation.EffectiveOn));
    }

    private async Task<IReadOnlyList<Finding>> CheckParentAsync(
        Organisation organisation, Organisation parent, DateOnly day, CancellationToken cancel)
    {
        if (parent.Id == organisation.ParentId)
            return [OrganisationFindings.SameParent(nameof(MoveOrganisation.ToParentKey))];
        var facts = new OrganisationMove(organisation.Path, parent.Path, organisation.Name, nameof(MoveOrganisation.ToParentKey));
        return (await rules.CurrentAsync(cancel)).Evaluate(OrganisationChecks.Move, facts, day, RuleOccasion.Decision).Blocking;
    }

    private async Task MoveAsync(
        Organisation organisation, Organisation parent, IReadOnlyList<OrganisationPlacement> subtree, DateOnly day, long no, CancellationToken cancel)
    {
        var oldPath = organisation.Path;
        var newPath = OrganisationPath.Of(parent.Path, organisation.Id);
        var floor = Math.Max(subtree.Max(x => x.PostedFrom), (await desk.PlacementAsync(parent.Id, cancel)).PostedFrom);
        List<int> touched = [.. subtree.Select(x => x.OrganisationId), parent.Id];
        if (organisation.ParentId is { } left)
            touched.Add(left);
        var month = await desk.MonthAsync(day, floor, touched, cancel);
        foreach (var row in subtree)
        {
            desk.Replace(row, new OrganisationPlacement
            {
                OrganisationId = row.OrganisationId,
                ParentId = row.OrganisationId == organisation.Id ? parent.Id : row.ParentId,
                Path = newPath + row.Path[oldPath.Length..],
                Name = row.Name,
                Kind = row.Kind,
                ValidFrom = day,
                PostedFrom = month,
                RecordedNo = no,
            });
        }

        var below = await db.Organisations.In(OrgScope.Of(oldPath)).Where(o => o.ClosedOn == null).ToListAsync(cancel);
        foreach (var one in below)
            one.Path = newPath + one.Path[oldPath.Length..];
        organisation.ParentId = parent.Id;
    }

    private Task<List<OrganisationPlacement>> SubtreeAsync(string path, CancellationToken cancel)
        => db.OrganisationPlacements.In(OrgScope.Of(path))
            .Where(x => x.SupersededNo == Recorded.Current && x.ValidTo == Recorded.Open)
            .OrderBy(x => x.Path)
            .ToListAsync(cancel);
}
