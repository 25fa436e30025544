using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;
using PartyBuilding.Core.Service;

namespace PartyBuilding.Core.FieldWork;

/// <summary>Records stays of leading members at the grass roots, and takes back what was entered by mistake.</summary>
public sealed class FieldResearchService(
    PartyBuildingDbContext db, LedgerTransaction ledger, MemberDesk members, ServiceDesk desk, FieldResearchQueries queries, RuleBook rules)
{
    internal const int FirstYear = 1949;
    internal const int MostPlace = 120;
    internal const int MostText = 400;

    public Task<Outcome<Guid>> RecordAsync(RecordResearch input, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<Guid>(
            async no =>
            {
                if (await db.Set<FieldResearch>().AnyAsync(r => r.Key == input.Key, cancel))
                    return Outcome<Guid>.Ok(input.Key);
                var leader = await queries.InOffice(input.From.Year, context.Scope).Where(m => m.Person!.PublicId == input.PersonKey)
                    .OrderBy(m => m.Term!.Organisation!.Path).Select(m => new { m.PersonId, m.Term!.OrganisationId }).FirstOrDefaultAsync(cancel);
                if (leader is null)
                    return Outcome<Guid>.Refused(ServiceFindings.Line("请从当年在任的领导班子成员中选择", nameof(input.PersonKey), "班子成员由“换届”里登记的党委班子带出。"));
                var opened = await members.OrganisationAsync(leader.OrganisationId, context, cancel);
                if (opened.Value is not { } organisation)
                    return Outcome<Guid>.From(opened);
                var findings = new List<Finding>();
                var place = ServiceDesk.Text(input.Place, MostPlace, "地点", nameof(input.Place), findings);
                var found = ServiceDesk.Text(input.Findings, MostText, "了解到的情况", nameof(input.Findings), findings);
                var used = ServiceDesk.Text(input.UsedIn, MostText, "成果运用", nameof(input.UsedIn), findings);
                if (place is null)
                    findings.Add(ServiceFindings.Missing("地点", nameof(input.Place)));
                findings.AddRange((await rules.CurrentAsync(cancel)).Evaluate(
                    FieldWorkChecks.Stay, new StayFacts(input.From, input.To, context.Today, await KnownAsync(leader.PersonId, input, cancel)), input.To, RuleOccasion.Decision).Blocking);
                if (findings.Count > 0)
                    return Outcome<Guid>.Refused(findings);
                db.Add(new FieldResearch
                {
                    Key = input.Key, OrganisationId = organisation.Id, PersonId = leader.PersonId, From = input.From, To = input.To, Place = place!, IsHardPlace = input.IsHardPlace,
                    Findings = found, UsedIn = used, RecordedNo = no,
                });
                desk.Record(context, "research.recorded", input.Key, organisation.Path, $"登记基层调研，{input.From:yyyy-MM-dd} 至 {input.To:yyyy-MM-dd}", no);
                return Outcome<Guid>.Ok(input.Key);
            },
            cancel);

    public Task<Outcome<Guid>> TakeBackAsync(Guid key, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<Guid>(
            async no =>
            {
                if (await db.Set<FieldResearch>().SingleOrDefaultAsync(r => r.Key == key && r.SupersededNo == Recorded.Current, cancel) is not { } stay)
                    return Outcome<Guid>.NotFound();
                var opened = await members.OrganisationAsync(stay.OrganisationId, context, cancel);
                if (opened.Value is not { } organisation)
                    return Outcome<Guid>.From(opened);
                if (string.IsNullOrWhiteSpace(context.Reason))
                    return Outcome<Guid>.Refused(ServiceFindings.ReasonMissing());
                stay.Supersede(no);
                desk.Record(context, "research.taken-back", key, organisation.Path, $"撤回基层调研，{stay.From:yyyy-MM-dd} 至 {stay.To:yyyy-MM-dd}", no);
                return Outcome<Guid>.Ok(key);
            },
            cancel);

    private async Task<(DateOnly From, DateOnly To)?> KnownAsync(int personId, RecordResearch input, CancellationToken cancel)
    {
        var known = await db.Set<FieldResearch>()
            .Where(r => r.PersonId == personId && r.SupersededNo == Recorded.Current && r.From <= input.To && r.To >= input.From)
            .OrderBy(r => r.From).Select(r => new { r.From, r.To }).FirstOrDefaultAsync(cancel);
        return known is null ? null : (known.From, known.To);
    }
}
