using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Education;

/// <summary>Party-spirit analyses (党性分析评议) of branches (手册2008 L1571).</summary>
public sealed class AnalysisService(PartyBuildingDbContext db, LedgerTransaction ledger, MemberDesk members, OrganisationDesk desk, RuleBook rules)
{
    public const int MostText = 600;

    public Task<Outcome<Guid>> SaveAsync(SaveAnalysis input, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<Guid>(
            async no =>
            {
                var opened = await members.StandingAsync(input.BranchKey, context, cancel);
                if (opened.Value is not { } branch)
                    return Outcome<Guid>.From(opened);
                if (await db.Set<SpiritAnalysis>().AnyAsync(a => a.Key == input.Key, cancel))
                    return Outcome<Guid>.Ok(input.Key);
                var last = await db.Set<SpiritAnalysis>()
                    .Where(a => a.OrganisationId == branch.Id && a.SupersededNo == Recorded.Current && a.On <= input.On).MaxAsync(a => (DateOnly?)a.On, cancel);
                var findings = new List<Finding>();
                if (branch.Kind != OrganisationKind.Branch)
                    findings.Add(EducationFindings.Branch(nameof(input.BranchKey)));
                if (!EducationFindings.IsPast(input.On, context.Today))
                    findings.Add(EducationFindings.Future("日期", nameof(input.On)));
                findings.AddRange(input.Parts.Where(p => p.Text?.Length > MostText).Select(p => EducationFindings.TooLong(p.What, MostText, p.Field)));
                findings.AddRange((await rules.CurrentAsync(cancel)).Evaluate(
                    EducationChecks.Analysis, new AnalysisFacts(input.On, [.. input.Parts.Where(p => p.Text is null).Select(p => (p.Field, p.What))], last),
                    input.On, RuleOccasion.Decision, context.Reason).Blocking);
                if (findings.Count > 0)
                    return Outcome<Guid>.Refused(findings);
                var text = input.Parts.Select(p => p.Text!).ToList();
                db.Add(new SpiritAnalysis
                {
                    Key = input.Key, OrganisationId = branch.Id, On = input.On, Thought = text[0], Study = text[1], Work = text[2], Discipline = text[3],
                    Conduct = text[4], Problems = text[5], Causes = text[6], Rectification = text[7], RecordedNo = no,
                });
                desk.Record(context, "education.analysis-saved", branch, $"登记党性分析，{input.On:yyyy-MM-dd}", no);
                return Outcome<Guid>.Ok(input.Key);
            },
            cancel);
}
