using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Audit;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Admissions.Plans;

/// <summary>Writes plans: every version stays, the newest is in force.</summary>
public sealed class PlanService(PartyBuildingDbContext db, LedgerTransaction ledger, RuleBook rules, EventLog events)
{
    public Task<Outcome<Guid>> SaveAsync(SavePlan input, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<Guid>(
            async no =>
            {
                if (!context.Actor.May(Permission.ManageMembers))
                    return Outcome<Guid>.Forbidden();
                if (await db.Organisations.In(context.Scope).SingleOrDefaultAsync(o => o.PublicId == input.OrganisationKey, cancel) is not { } unit)
                    return Outcome<Guid>.NotFound();
                if (await db.Set<AdmissionPlan>().AnyAsync(p => p.Key == input.Key, cancel))
                    return Outcome<Guid>.Ok(input.OrganisationKey);
                var last = await LastAsync(unit.Id, input.Year, cancel);
                if ((last?.Revision ?? 0) != input.Revision)
                    return Outcome<Guid>.Conflict("这个单位这一年的计划刚被别人修改过，请核对最新内容后再提交。");
                var facts = new PlanFacts(input.Policy, input.Activists, input.Members, input.Composition, last is not null, context.Reason);
                var findings = (await rules.CurrentAsync(cancel)).Evaluate(PlanChecks.All, facts, context.Today, RuleOccasion.Decision, context.Reason).Blocking.Concat(Check(input)).ToList();
                if (findings.Count > 0)
                    return Outcome<Guid>.Refused(findings);
                last?.Supersede(no);
                db.Add(new AdmissionPlan
                {
                    Key = input.Key, OrganisationId = unit.Id, Year = input.Year, Revision = input.Revision + 1, Number = input.Number!.Value,
                    Policy = ChineseText.Clean(input.Policy), Activists = input.Activists!.Value, Members = input.Members!.Value,
                    Composition = ChineseText.Clean(input.Composition), Reason = last is null ? null : context.Reason, RecordedBy = context.Actor.Name, RecordedNo = no,
                });
                Record(context, unit, "admission.plan-saved", $"{input.Year}年发展党员计划{(last is null ? "" : $"第 {input.Revision} 次调整，由 {last.Number} 名改为")} {input.Number} 名", no);
                return Outcome<Guid>.Ok(input.OrganisationKey);
            },
            cancel);

    /// <summary>L1455: the organisation department sends it to the one above, at the beginning of the year.</summary>
    public Task<Outcome<Guid>> SendAsync(SendPlan input, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<Guid>(
            async no =>
            {
                if (!context.Actor.May(Permission.ManageMembers))
                    return Outcome<Guid>.Forbidden();
                if (await db.Organisations.In(context.Scope).SingleOrDefaultAsync(o => o.PublicId == input.OrganisationKey, cancel) is not { } unit)
                    return Outcome<Guid>.NotFound();
                if (unit.Kind == OrganisationKind.Branch)
                    return Outcome<Guid>.Forbidden();
                if (await LastAsync(unit.Id, input.Year, cancel) is not { } last)
                    return Outcome<Guid>.NotFound();
                if (last.Revision != input.Revision)
                    return Outcome<Guid>.Conflict("这个单位这一年的计划刚被别人修改过，请核对最新内容后再提交。");
                if (input.SentOn > context.Today)
                    return Outcome<Guid>.Refused(new Finding("ADM-FUTURE", RuleForce.Must, "上报日期不能晚于今天。", nameof(input.SentOn)));
                if (last.SentOn is not null)
                    return Outcome<Guid>.Ok(input.OrganisationKey);
                last.Supersede(no);
                db.Add(new AdmissionPlan
                {
                    Key = PublicKey.New(context.At), OrganisationId = unit.Id, Year = last.Year, Revision = last.Revision + 1, Number = last.Number, Policy = last.Policy,
                    Activists = last.Activists, Members = last.Members, Composition = last.Composition, Reason = last.Reason, SentOn = input.SentOn,
                    RecordedBy = context.Actor.Name, RecordedNo = no,
                });
                Record(context, unit, "admission.plan-sent", $"上报{input.Year}年发展党员计划 {last.Number} 名", no);
                return Outcome<Guid>.Ok(input.OrganisationKey);
            },
            cancel);

    private Task<AdmissionPlan?> LastAsync(int unitId, int year, CancellationToken cancel)
        => db.Set<AdmissionPlan>().SingleOrDefaultAsync(p => p.OrganisationId == unitId && p.Year == year && p.SupersededNo == Recorded.Current, cancel);

    private void Record(CommandContext context, Organisation unit, string kind, string words, long no)
        => events.Add(context, kind, new EventSubject(EventSubject.Organisation, unit.PublicId, unit.Path), words, recordedNo: no);

    private static IEnumerable<Finding> Check(SavePlan input)
    {
        if (input.Number is not (>= 0 and <= 100_000))
            yield return AdmissionFindings.Missing("计划发展人数", nameof(input.Number));
        if (input.Year is < 1949 or > 2200)
            yield return AdmissionFindings.Missing("年度", nameof(input.Year));
        if (input.Activists < 0)
            yield return AdmissionFindings.Missing("入党积极分子人数", nameof(input.Activists));
        if (input.Members < 0)
            yield return AdmissionFindings.Missing("党员人数", nameof(input.Members));
        if (input.Policy?.Length > 1000)
            yield return AdmissionFindings.TooLong("依据", 1000, nameof(input.Policy));
        if (input.Composition?.Length > 1000)
            yield return AdmissionFindings.TooLong("构成", 1000, nameof(input.Composition));
    }
}
