using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Cadres;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Appointments.Cases;

/// <summary>公开选拔、竞争上岗: announcement, applications, qualification, examination.</summary>
public sealed class ApplicantService(PartyBuildingDbContext db, CaseDesk desk)
{
    private const int MostApplicants = 2000;
    private const int BestScore = 100;

    public Task<Outcome<Guid>> AnnounceAsync(AnnounceSelection input, CommandContext context, CancellationToken cancel = default)
        => OpenAsync(input.Key, input.Version, "登记公告", context, (found, _) =>
        {
            var (fields, text) = (CaseFindings.Fields, ChineseText.Clean(input.Text));
            var findings = FieldFindings.Given(
                fields.Day(input.On, context.Today, "公告日期", nameof(input.On)), input.On < found.ProposedOn ? fields.Order("公告日期", "动议日期", found.ProposedOn, nameof(input.On)) : null,
                fields.Text(text, "职位、条件和程序", AppointmentCase.LongestText, nameof(input.Text)),
                input.AppraisedOn is { } appraised ? fields.Day(appraised, context.Today, "民主测评日期", nameof(input.AppraisedOn)) : null);
            if (findings.Count > 0)
                return Task.FromResult(findings);
            (found.AnnouncedOn, found.Announcement, found.AppraisedOn) = (input.On, text, input.AppraisedOn);
            desk.Record(context, "case.announced", CaseDesk.Subject(found), $"{found.FullPost}：{CaseWords.Kinds[found.Kind]}公告，{input.On:yyyy-MM-dd}");
            return Task.FromResult(findings);
        }, cancel);

    public Task<Outcome<Guid>> ApplyAsync(AddApplicant input, CommandContext context, CancellationToken cancel = default)
        => OpenAsync(input.Key, input.Version, "登记报名", context, async (found, rules) =>
        {
            if (found.Applicants.Exists(a => a.Key == input.ApplicantKey))
                return [];
            var cadre = input.CadreKey is null ? null : await db.Set<Cadre>().Include(c => c.Person).Include(c => c.Organisation).SingleOrDefaultAsync(
                c => c.PublicId == input.CadreKey && c.LeftOn == null && db.Organisations.In(context.Scope).Any(o => o.Id == c.OrganisationId), cancel);
            var (fields, name, unit) = (CaseFindings.Fields, cadre?.Person!.Name ?? ChineseText.PersonName(input.Name), cadre?.Organisation!.Name ?? ChineseText.Clean(input.Unit));
            List<Finding> findings = [.. FieldFindings.Given(
                input.CadreKey is not null && cadre is null ? CaseFindings.Cadre() : null, fields.Text(name, "姓名", CaseApplicant.LongestName, nameof(input.Name)),
                fields.Text(unit, "单位", CaseApplicant.LongestUnit, nameof(input.Unit)),
                found.Applicants.Count >= MostApplicants ? fields.NotNow($"再登记：报名最多 {MostApplicants} 人") : null,
                found.Applicants.Exists(a => a.Name == name && a.Unit == unit) ? CaseFindings.Fields.Must("APPLIED", $"{name}已经报名。", nameof(input.Name)) : null)];
            findings.AddRange(rules.Evaluate(ApplicantChecks.All, new ApplicantFacts(found.Kind, name, found.AnnouncedOn is not null, input.IsInside, null, false), context.Today, RuleOccasion.Decision).Blocking);
            if (findings.Count > 0)
                return findings;
            found.Applicants.Add(new CaseApplicant { Key = input.ApplicantKey, CadreId = cadre?.Id, Name = name, Unit = unit, IsInside = input.IsInside });
            desk.Record(context, "case.applied", CaseDesk.Subject(found), $"{found.FullPost}：{name}报名");
            return [];
        }, cancel);

    public Task<Outcome<Guid>> ReviewAsync(ReviewApplicant input, CommandContext context, CancellationToken cancel = default)
        => OpenAsync(input.Key, input.Version, "登记资格审查和成绩", context, (found, rules) =>
        {
            var (fields, why) = (CaseFindings.Fields, ChineseText.Clean(input.WhyNot));
            if (found.Applicants.Find(a => a.Key == input.ApplicantKey) is not { } applicant)
                return Task.FromResult<IReadOnlyList<Finding>>([fields.NotNow("登记：没有这个人报名")]);
            List<Finding> findings = [.. FieldFindings.Given(
                input.IsQualified is null ? fields.Choice("资格审查结果", nameof(input.IsQualified)) : null,
                input.IsQualified == false ? fields.Text(why, "不合格的原因", CaseApplicant.LongestWhy, nameof(input.WhyNot)) : null,
                input.Written is < 0 or > BestScore ? fields.Number("笔试成绩", 0, BestScore, nameof(input.Written)) : null,
                input.Interview is < 0 or > BestScore ? fields.Number("面试成绩", 0, BestScore, nameof(input.Interview)) : null)];
            var facts = new ApplicantFacts(found.Kind, applicant.Name, found.AnnouncedOn is not null, applicant.IsInside, input.IsQualified, input.Written is not null || input.Interview is not null);
            findings.AddRange(rules.Evaluate(ApplicantChecks.All, facts, context.Today, RuleOccasion.Decision).Blocking);
            if (findings.Count > 0)
                return Task.FromResult<IReadOnlyList<Finding>>(findings);
            (applicant.IsQualified, applicant.WhyNot, applicant.Written, applicant.Interview) = (input.IsQualified, input.IsQualified == false ? why : null, input.Written, input.Interview);
            desk.Record(context, "case.applicant-reviewed", CaseDesk.Subject(found), $"{found.FullPost}：{applicant.Name}资格审查{(input.IsQualified == true ? "合格" : "不合格")}");
            return Task.FromResult<IReadOnlyList<Finding>>([]);
        }, cancel);

    private Task<Outcome<Guid>> OpenAsync(
        Guid key, int version, string what, CommandContext context, Func<AppointmentCase, RuleCatalogue, Task<IReadOnlyList<Finding>>> work, CancellationToken cancel)
        => desk.OnCaseAsync(key, version, [CaseStage.Motion], what, context, (found, rules) => found.IsByExam
            ? work(found, rules) : Task.FromResult<IReadOnlyList<Finding>>([CaseFindings.Fields.NotNow($"{what}：不是公开选拔或者竞争上岗")]), cancel);
}
