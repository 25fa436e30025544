using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Education;

/// <summary>Lessons and situation reports by member leading cadres.</summary>
public sealed class LectureService(PartyBuildingDbContext db, LedgerTransaction ledger, MemberDesk members, OrganisationDesk desk, EducationQueries queries)
{
    public Task<Outcome<Guid>> SaveAsync(SaveLecture input, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<Guid>(
            async no =>
            {
                if (await db.Set<LeaderLecture>().AnyAsync(l => l.Key == input.Key, cancel))
                    return Outcome<Guid>.Ok(input.Key);
                var leader = (await queries.LeadersAsync(input.On.Year, context.Scope, cancel)).FirstOrDefault(l => l.PersonKey == input.PersonKey);
                if (leader is null)
                    return Outcome<Guid>.Refused(EducationFindings.Choice("领导班子成员", nameof(input.PersonKey)));
                var opened = await members.StandingAsync(leader.OrganisationKey, context, cancel);
                if (opened.Value is not { } organisation)
                    return Outcome<Guid>.From(opened);
                var findings = new List<Finding>();
                if (input.Kind is not { } kind || !Enum.IsDefined(kind))
                    findings.Add(EducationFindings.Choice("党课或者形势报告", nameof(input.Kind)));
                if (!EducationFindings.IsPast(input.On, context.Today))
                    findings.Add(EducationFindings.Future("日期", nameof(input.On)));
                findings.AddRange(EducationFindings.Text(EducationText.Of(input.Topic), "题目", 120, nameof(input.Topic)));
                findings.AddRange(EducationFindings.Text(EducationText.Of(input.Where), "对象和地点", 120, nameof(input.Where), required: false));
                if (findings.Count > 0)
                    return Outcome<Guid>.Refused(findings);
                db.Add(new LeaderLecture
                {
                    Key = input.Key, PersonId = leader.PersonId, OrganisationId = organisation.Id, Kind = input.Kind!.Value, On = input.On,
                    Topic = EducationText.Of(input.Topic)!, Where = EducationText.Of(input.Where), RecordedNo = no,
                });
                desk.Record(context, "education.lecture-saved", organisation, $"登记领导干部{EducationWords.Lectures[input.Kind.Value]}，{input.On:yyyy-MM-dd}", no);
                return Outcome<Guid>.Ok(input.Key);
            },
            cancel);
}
