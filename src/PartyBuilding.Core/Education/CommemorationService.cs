using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Education;

/// <summary>The 1 July commemoration: plan, the committee's consent, notice, held (手册2008 L1575-1585).</summary>
public sealed class CommemorationService(PartyBuildingDbContext db, LedgerTransaction ledger, MemberDesk members, OrganisationDesk desk, RuleBook rules)
{
    private const int Founded = 1921;

    public Task<Outcome<Guid>> SaveAsync(SaveCommemoration input, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<Guid>(
            async no =>
            {
                var old = await db.Set<Commemoration>().Include(c => c.Quotas).SingleOrDefaultAsync(c => c.PublicId == input.Key, cancel);
                var opened = old is null ? await members.StandingAsync(input.OrganisationKey, context, cancel) : await members.OrganisationAsync(old.OrganisationId, context, cancel);
                if (opened.Value is not { } organisation)
                    return Outcome<Guid>.From(opened);
                if (old is not null && input.Version is null)
                    return Outcome<Guid>.Ok(input.Key);
                if (old is null && input.Version is not null)
                    return Outcome<Guid>.NotFound();
                if (old is not null && old.Version != input.Version)
                    return Outcome<Guid>.Conflict("这个方案刚被别人修改过，请核对最新内容后再提交。");
                if (old is { Status: not (CommemorationStatus.Draft or CommemorationStatus.Approved) })
                    return Outcome<Guid>.Refused(EducationFindings.NotNow("修改方案"));
                var findings = new List<Finding>();
                var quotas = Quotas(input.Quotas, findings);
                await CheckAsync(input, old, organisation, findings, context, cancel);
                if (findings.Count > 0)
                    return Outcome<Guid>.Refused(findings);
                var made = old ?? new Commemoration { PublicId = input.Key, OrganisationId = organisation.Id, Year = (short)input.Year!.Value, Form = CommemorationForm.Meeting, Total = 0 };
                // A plan that changes after the consent needs it anew.
                if (old is not null && (old.Form != input.Form || old.Total != input.Total || old.Agenda != EducationText.Of(input.Agenda)))
                    (made.Status, made.ApprovedOn, made.Approval) = (CommemorationStatus.Draft, null, null);
                (made.Form, made.Total, made.Agenda) = (input.Form!.Value, input.Total!.Value, EducationText.Of(input.Agenda));
                if (old is null)
                    db.Add(made);
                else
                    db.Entry(made).State = EntityState.Modified;
                db.RemoveRange(made.Quotas);
                made.Quotas.Clear();
                made.Quotas.AddRange(quotas);
                desk.Record(context, "education.july-saved", organisation, $"拟定纪念建党 {made.Year - Founded} 周年{EducationWords.CommemorationForms[made.Form]}方案", no);
                return Outcome<Guid>.Ok(input.Key);
            },
            cancel);

    public Task<Outcome<Guid>> ApproveAsync(CommemorationAct input, CommandContext context, CancellationToken cancel = default)
        => StepAsync(input, context, "education.july-approved", "党委同意方案", async (made, _) =>
        {
            await Task.CompletedTask;
            if (made.Status != CommemorationStatus.Draft)
                return [EducationFindings.NotNow("登记同意")];
            var text = EducationText.Of(input.Approval);
            var findings = EducationFindings.Text(text, "党委会议或者批准文号", 100, nameof(input.Approval)).ToList();
            (made.Status, made.ApprovedOn, made.Approval) = (CommemorationStatus.Approved, input.On, text);
            return findings;
        }, cancel);

    public Task<Outcome<Guid>> NotifyAsync(CommemorationAct input, CommandContext context, CancellationToken cancel = default)
        => StepAsync(input, context, "education.july-notified", "发出通知和名额分配", async (made, _) =>
        {
            if (made.Status is not (CommemorationStatus.Draft or CommemorationStatus.Approved))
                return [EducationFindings.NotNow("发通知")];
            var findings = (await rules.CurrentAsync(cancel)).Evaluate(
                EducationChecks.Notice, new NoticeFacts(input.On, made.ApprovedOn, made.Total, [.. made.Quotas.Select(q => q.Number)]), input.On, RuleOccasion.Decision).Blocking;
            (made.Status, made.NoticeOn) = (CommemorationStatus.Noticed, input.On);
            return findings;
        }, cancel);

    public Task<Outcome<Guid>> HoldAsync(CommemorationAct input, CommandContext context, CancellationToken cancel = default)
        => StepAsync(input, context, "education.july-held", "举行纪念活动", async (made, _) =>
        {
            await Task.CompletedTask;
            if (made.Status != CommemorationStatus.Noticed || input.On < made.NoticeOn)
                return [EducationFindings.NotNow("登记举行：应在发出通知之后")];
            if (input.Attended is null or < 0 or > 99_999)
                return [EducationFindings.Number("到会人数", nameof(input.Attended))];
            (made.Status, made.HeldOn, made.Attended) = (CommemorationStatus.Held, input.On, input.Attended);
            return [];
        }, cancel);

    public Task<Outcome<Guid>> WithdrawAsync(CommemorationAct input, CommandContext context, CancellationToken cancel = default)
        => StepAsync(input, context, "education.july-withdrawn", "撤销方案", async (made, _) =>
        {
            await Task.CompletedTask;
            if (made.Status is CommemorationStatus.Held or CommemorationStatus.Withdrawn)
                return [EducationFindings.NotNow("撤销")];
            if (string.IsNullOrWhiteSpace(context.Reason))
                return [EducationFindings.Reason()];
            made.Status = CommemorationStatus.Withdrawn;
            return [];
        }, cancel);

    private Task<Outcome<Guid>> StepAsync(
        CommemorationAct input, CommandContext context, string kind, string words, Func<Commemoration, Organisation, Task<IReadOnlyList<Finding>>> work, CancellationToken cancel)
        => ledger.RunAsync<Guid>(
            async no =>
            {
                if (await db.Set<Commemoration>().Include(c => c.Quotas).SingleOrDefaultAsync(c => c.PublicId == input.Key, cancel) is not { } made)
                    return Outcome<Guid>.NotFound();
                var opened = await members.OrganisationAsync(made.OrganisationId, context, cancel);
                if (opened.Value is not { } organisation)
                    return Outcome<Guid>.From(opened);
                if (made.Version != input.Version)
                    return Outcome<Guid>.Conflict("这个方案刚被别人修改过，请核对最新内容后再提交。");
                if (!EducationFindings.IsPast(input.On, context.Today))
                    return Outcome<Guid>.Refused(EducationFindings.Future("日期", nameof(input.On)));
                var findings = await work(made, organisation);
                if (findings.Count > 0)
                    return Outcome<Guid>.Refused(findings);
                desk.Record(context, kind, organisation, $"{made.Year} 年“七一”：{words}，{input.On:yyyy-MM-dd}", no);
                return Outcome<Guid>.Ok(input.Key);
            },
            cancel);

    private async Task CheckAsync(
        SaveCommemoration input, Commemoration? old, Organisation organisation, List<Finding> findings, CommandContext context, CancellationToken cancel)
    {
        var year = old?.Year ?? input.Year ?? 0;
        if (year < Founded || year > context.Today.Year + 1)
            findings.Add(EducationFindings.Missing("年度，四位数", nameof(input.Year)));
        if (input.Form is not { } form || !Enum.IsDefined(form))
            findings.Add(EducationFindings.Choice("大会或者座谈会", nameof(input.Form)));
        if (input.Total is null or < 0 or > 99_999)
            findings.Add(EducationFindings.Number("总名额", nameof(input.Total)));
        findings.AddRange(EducationFindings.Text(EducationText.Of(input.Agenda), "议程", 1000, nameof(input.Agenda), required: false));
        var others = await db.Set<Commemoration>().CountAsync(
            c => c.OrganisationId == organisation.Id && c.Year == year && c.PublicId != input.Key && c.Status != CommemorationStatus.Withdrawn, cancel);
        findings.AddRange((await rules.CurrentAsync(cancel)).Evaluate(
            EducationChecks.Yearly, new YearFacts(year, others), context.Today, RuleOccasion.Decision, context.Reason).Blocking);
    }

    private static List<CommemorationQuota> Quotas(string? typed, List<Finding> findings)
    {
        var quotas = new List<CommemorationQuota>();
        foreach (var line in EducationText.Lines(typed))
        {
            if (EducationText.NameAndNumber(line) is { } read)
                quotas.Add(new CommemorationQuota { Unit = read.Name, Number = read.Number });
            else
                findings.Add(EducationFindings.Line(line, "Quotas", "友谊路街道 12"));
        }

        return quotas;
    }
}
