using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Audit;
using PartyBuilding.Core.Cadres.Teams;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Cadres.Groups;

/// <summary>Writes down inspections and what became of them: the district's work.</summary>
public sealed class InspectionService(PartyBuildingDbContext db, LedgerTransaction ledger, EventLog events, RuleBook book)
{
    /// <returns>Key of the inspection.</returns>
    public Task<Outcome<Guid>> SaveAsync(SaveInspection input, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<Guid>(
            async no =>
            {
                var old = await db.Set<GroupInspection>().Include(i => i.Organisation).SingleOrDefaultAsync(i => i.Key == input.Key, cancel);
                var opened = await OpenAsync(old, input.OrganisationKey, input.Version, context, cancel);
                if (opened.Value is not { } unit)
                    return Outcome<Guid>.From(opened);
                if (input.Version is null && old is not null)
                    return Outcome<Guid>.Ok(input.Key);
                var read = new InspectionInput(input, context.Today);
                var rules = (await book.CurrentAsync(cancel)).Evaluate(GroupChecks.Headings, read.Headings, input.On, RuleOccasion.Decision, context.Reason);
                if (read.Findings.Count > 0 || rules.Refuses)
                    return Outcome<Guid>.Refused([.. read.Findings, .. rules.Blocking]);
                var row = old ?? new GroupInspection { Key = input.Key, OrganisationId = unit.Id, On = input.On, Allocation = "", Selection = "", Training = "", Usage = "", Documents = "" };
                read.Put(row);
                if (old is null)
                    db.Add(row);
                else
                    db.Entry(old).State = EntityState.Modified;
                events.Add(
                    context, "inspection.saved", new EventSubject(EventSubject.Organisation, unit.PublicId, unit.Path),
                    $"{(old is null ? "登记" : "修改")}女干部、少数民族干部、党外干部工作检查，{input.On:yyyy-MM-dd}", recordedNo: no);
                return Outcome<Guid>.Ok(input.Key);
            },
            cancel);

    /// <returns>Key of the inspection.</returns>
    public Task<Outcome<Guid>> FollowAsync(FollowInspection input, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<Guid>(
            async no =>
            {
                var row = await db.Set<GroupInspection>().Include(i => i.Organisation).SingleOrDefaultAsync(i => i.Key == input.Key, cancel);
                if (row is null)
                    return Outcome<Guid>.NotFound();
                var opened = await OpenAsync(row, row.Organisation!.PublicId, input.Version, context, cancel);
                if (opened.Value is not { } unit)
                    return Outcome<Guid>.From(opened);
                var (findings, text) = (new List<Finding>(), ChineseText.Clean(input.Text));
                if (text.Length == 0)
                    findings.Add(CadreFindings.Missing("整改情况", nameof(input.Text)));
                if (text.Length > GroupInspection.LongestText)
                    findings.Add(CadreFindings.TooLong("整改情况", GroupInspection.LongestText, nameof(input.Text)));
                if (input.On > context.Today)
                    findings.Add(CadreFindings.Future("日期", nameof(input.On)));
                if (input.On < row.On)
                    findings.Add(CadreFindings.Before("日期", "检查日期", row.On, nameof(input.On)));
                if (findings.Count > 0)
                    return Outcome<Guid>.Refused(findings);
                (row.FollowedUpOn, row.FollowUp) = (input.On, text);
                events.Add(context, "inspection.followed-up", new EventSubject(EventSubject.Organisation, unit.PublicId, unit.Path), $"登记检查问题的整改，{input.On:yyyy-MM-dd}", recordedNo: no);
                return Outcome<Guid>.Ok(input.Key);
            },
            cancel);

    private async Task<Outcome<Organisation>> OpenAsync(GroupInspection? old, Guid organisation, int? version, CommandContext context, CancellationToken cancel)
    {
        if (!context.Actor.May(Permission.ManageCadres))
            return Outcome<Organisation>.Forbidden();
        var key = old?.Organisation!.PublicId ?? organisation;
        if (await db.Organisations.In(context.Scope).SingleOrDefaultAsync(o => o.PublicId == key && o.Kind != OrganisationKind.Branch, cancel) is not { } unit)
            return Outcome<Organisation>.NotFound();
        if (!TeamEditing.MayEdit(unit.Path, context.Actor, context.Scope))
            return Outcome<Organisation>.Forbidden();
        if (version is not null && old is null)
            return Outcome<Organisation>.NotFound();
        return version is not null && old!.Version != version
            ? Outcome<Organisation>.Conflict("这次检查的记录刚被别人修改过，请核对最新内容后再提交。")
            : Outcome<Organisation>.Ok(unit);
    }
}
