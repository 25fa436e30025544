using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Education;

/// <summary>Numbers of online study by group and day; impossible orders are refused.</summary>
public sealed class OnlineStudyService(PartyBuildingDbContext db, LedgerTransaction ledger, MemberDesk members, OrganisationDesk desk, RuleBook rules)
{
    public Task<Outcome<Guid>> SaveAsync(SaveOnlineStudy input, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<Guid>(
            async no =>
            {
                var opened = await members.StandingAsync(input.OrganisationKey, context, cancel);
                if (opened.Value is not { } organisation)
                    return Outcome<Guid>.From(opened);
                if (await db.Set<OnlineStudy>().AnyAsync(s => s.Key == input.Key, cancel))
                    return Outcome<Guid>.Ok(input.Key);
                var name = EducationText.Of(input.Name);
                var findings = EducationFindings.Text(name, "组别", 60, nameof(input.Name)).ToList();
                if (!EducationFindings.IsPast(input.On, context.Today))
                    findings.Add(EducationFindings.Future("日期", nameof(input.On)));
                foreach (var (number, what, field) in new[]
                {
                    (input.Assigned, "应学人数", nameof(input.Assigned)), (input.Registered, "注册人数", nameof(input.Registered)), (input.InStudy, "在学人数", nameof(input.InStudy)),
                })
                {
                    if (number is null or < 0 or > 9_999_999)
                        findings.Add(EducationFindings.Number(what, field));
                }

                if (input.Credits is < 0 or > 10_000_000)
                    findings.Add(EducationFindings.Number("学分合计", nameof(input.Credits)));
                var result = (await rules.CurrentAsync(cancel)).Evaluate(
                    EducationChecks.Online, new OnlineFacts(input.Assigned ?? 0, input.Registered ?? 0, input.InStudy ?? 0), input.On, RuleOccasion.Decision);
                findings.AddRange(result.Blocking);
                if (findings.Count > 0)
                    return Outcome<Guid>.Refused(findings);
                // The same group on the same day is entered anew.
                foreach (var old in await db.Set<OnlineStudy>().Where(s => s.OrganisationId == organisation.Id && s.Name == name && s.On == input.On && s.SupersededNo == Recorded.Current).ToListAsync(cancel))
                    old.Supersede(no);
                db.Add(new OnlineStudy
                {
                    Key = input.Key, OrganisationId = organisation.Id, Name = name!, On = input.On, Assigned = input.Assigned!.Value, Registered = input.Registered!.Value,
                    InStudy = input.InStudy!.Value, CreditTenths = (int)Math.Round((input.Credits ?? 0) * 10, MidpointRounding.AwayFromZero), RecordedNo = no,
                });
                desk.Record(context, "education.online-saved", organisation, $"登记在线学习：{name}，{input.On:yyyy-MM-dd}", no);
                return Outcome<Guid>.Ok(input.Key, result.Notes);
            },
            cancel);
}
