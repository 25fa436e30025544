using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Audit;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Assessments.Reports;

/// <summary>Writes sessions down, step by step, and the reports of the members at them.</summary>
public sealed class ReportSessionService(PartyBuildingDbContext db, LedgerTransaction ledger, EventLog events, RuleBook book)
{
    private static readonly FieldFindings Fields = new("WIR");

    /// <returns>Key of the session.</returns>
    public Task<Outcome<Guid>> SaveAsync(SaveReportSession input, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<Guid>(
            async no =>
            {
                if (!context.Actor.May(Permission.ManageAssessments))
                    return Outcome<Guid>.Forbidden();
                var old = await db.Set<WorkReportSession>().Include(s => s.Organisation).SingleOrDefaultAsync(s => s.Key == input.Key, cancel);
                var key = old?.Organisation!.PublicId ?? input.OrganisationKey;
                var unit = await db.Organisations.In(context.Scope).SingleOrDefaultAsync(o => o.PublicId == key && o.Kind != OrganisationKind.Branch, cancel);
                if (input.Version is not null && (old is null || unit is null))
                    return Outcome<Guid>.NotFound();
                if (input.Version is null && old is not null)
                    return unit is null ? Outcome<Guid>.NotFound() : Outcome<Guid>.Ok(input.Key);
                if (old is not null && old.Version != input.Version)
                    return Outcome<Guid>.Conflict("这次述职述廉的记录刚被别人修改过，请核对最新内容后再提交。");
                var read = new SessionInput(input, context.Today);
                if (unit is null)
                    read.Findings.Add(Fields.Choice("单位", nameof(input.OrganisationKey)));
                else if (await db.Set<WorkReportSession>().AnyAsync(s => s.OrganisationId == unit.Id && s.On == input.On && s.Key != input.Key, cancel))
                    read.Findings.Add(Fields.Must("TWICE", "这个班子同一天已经有一次述职述廉。", nameof(input.On), "请打开原来的记录。"));
                var rules = await book.CurrentAsync(cancel);
                foreach (var result in new[]
                {
                    rules.Evaluate(WorkReportChecks.Principal, read.Principal, context.Today, RuleOccasion.Decision), rules.Evaluate(WorkReportChecks.HandingIn, read.HandingIn, context.Today, RuleOccasion.Decision),
                })
                {
                    read.Findings.AddRange(result.Blocking);
                }

                if (read.Findings.Count > 0)
                    return Outcome<Guid>.Refused(read.Findings);
                Write(old, unit!, read, input, context, no);
                return Outcome<Guid>.Ok(input.Key);
            },
            cancel);

    private void Write(WorkReportSession? old, Organisation unit, SessionInput read, SaveReportSession input, CommandContext context, long no)
    {
        var session = old ?? new WorkReportSession { Key = input.Key, OrganisationId = unit.Id, TermFrom = default, TermTo = default, On = default, Occasion = default };
        read.Put(session);
        if (old is null)
            db.Add(session);
        else
            db.Entry(old).State = EntityState.Modified;
        events.Add(
            context, "work-report.session-saved", new EventSubject(EventSubject.Organisation, unit.PublicId, unit.Path), $"{(old is null ? "登记" : "修改")}述职述廉会，{session.On:yyyy-MM-dd}", recordedNo: no);
    }
}
