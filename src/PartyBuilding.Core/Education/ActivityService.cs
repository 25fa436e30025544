using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Education;

/// <summary>Keeps the activities of branches; everybody on the roster of the day was there unless ticked absent.</summary>
public sealed class ActivityService(PartyBuildingDbContext db, LedgerTransaction ledger, MemberDesk members, OrganisationDesk desk, RuleBook rules)
{
    public Task<Outcome<Guid>> SaveAsync(SaveActivity input, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<Guid>(
            async no =>
            {
                var opened = await members.StandingAsync(input.BranchKey, context, cancel);
                if (opened.Value is not { } branch)
                    return Outcome<Guid>.From(opened);
                var old = await db.Set<EducationActivity>().SingleOrDefaultAsync(a => a.Key == input.Key && a.SupersededNo == Recorded.Current, cancel);
                if (input.Version is null && await db.Set<EducationActivity>().AnyAsync(a => a.Key == input.Key, cancel))
                    return Outcome<Guid>.Ok(input.Key);
                if (input.Version is { } version && old?.RecordedNo != version)
                    return Outcome<Guid>.Conflict("这次活动刚被别人修改过，请核对最新内容后再提交。");
                if (old is not null && old.OrganisationId != branch.Id)
                    return Outcome<Guid>.NotFound();
                var roster = await RosterAsync(branch.Id, input.On, cancel);
                var findings = await CheckAsync(input, branch, roster, context, cancel);
                if (findings.Count > 0)
                    return Outcome<Guid>.Refused(findings);
                await EndAsync(old, no, cancel);
                Write(input, branch, roster, no);
                desk.Record(
                    context, "education.activity-saved", branch, $"{(old is null ? "登记" : "修改")}教育活动：{EducationText.Of(input.Title)}，{input.On:yyyy-MM-dd}", no);
                return Outcome<Guid>.Ok(input.Key);
            },
            cancel);

    public Task<Outcome<Guid>> TakeBackAsync(Guid key, long version, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<Guid>(
            async no =>
            {
                if (await db.Set<EducationActivity>().SingleOrDefaultAsync(a => a.Key == key && a.SupersededNo == Recorded.Current, cancel) is not { } old)
                    return Outcome<Guid>.NotFound();
                var opened = await members.OrganisationAsync(old.OrganisationId, context, cancel);
                if (opened.Value is not { } branch)
                    return Outcome<Guid>.From(opened);
                if (old.RecordedNo != version)
                    return Outcome<Guid>.Conflict("这次活动刚被别人修改过，请核对最新内容后再提交。");
                if (string.IsNullOrWhiteSpace(context.Reason))
                    return Outcome<Guid>.Refused(EducationFindings.Reason());
                await EndAsync(old, no, cancel);
                desk.Record(context, "education.activity-taken-back", branch, $"撤回教育活动：{old.Title}，{old.On:yyyy-MM-dd}", no);
                return Outcome<Guid>.Ok(branch.PublicId);
            },
            cancel);

    private void Write(SaveActivity input, Organisation branch, Dictionary<Guid, int> roster, long no)
    {
        var (minutes, credits, absent) = (Minutes(input.Hours), Tenths(input.Credits), input.Absent.ToHashSet());
        db.Add(new EducationActivity
        {
            Key = input.Key, OrganisationId = branch.Id, On = input.On, Content = input.Content!.Value, Method = input.Method!.Value, Form = input.Form!.Value,
            Title = EducationText.Of(input.Title)!, Minutes = minutes, CreditTenths = credits, Due = roster.Count, Attended = roster.Count - absent.Count,
            Note = EducationText.Of(input.Note), RecordedNo = no,
        });
        db.AddRange(roster.Select(p => new EducationAttendance
        {
            ActivityKey = input.Key, PersonId = p.Value, OrganisationId = branch.Id, On = input.On, IsPresent = !absent.Contains(p.Key),
            Minutes = absent.Contains(p.Key) ? 0 : minutes, CreditTenths = absent.Contains(p.Key) ? 0 : credits, RecordedNo = no,
        }));
    }

    private async Task EndAsync(EducationActivity? old, long no, CancellationToken cancel)
    {
        if (old is null)
            return;
        old.Supersede(no);
        foreach (var row in await db.Set<EducationAttendance>().Where(a => a.ActivityKey == old.Key && a.SupersededNo == Recorded.Current).ToListAsync(cancel))
            row.Supersede(no);
    }

    private async Task<List<Finding>> CheckAsync(
        SaveActivity input, Organisation branch, Dictionary<Guid, int> roster, CommandContext context, CancellationToken cancel)
    {
        var findings = new List<Finding>();
        if (branch.Kind != OrganisationKind.Branch)
            findings.Add(EducationFindings.Branch(nameof(input.BranchKey)));
        if (!EducationFindings.IsPast(input.On, context.Today))
            findings.Add(EducationFindings.Future("活动日期", nameof(input.On)));
        findings.AddRange(EducationFindings.Text(EducationText.Of(input.Title), "主题", 120, nameof(input.Title)));
        findings.AddRange(EducationFindings.Text(EducationText.Of(input.Note), "备注", 400, nameof(input.Note), required: false));
        if (input.Absent.Any(k => !roster.ContainsKey(k)) || input.Absent.Distinct().Count() != input.Absent.Count)
            findings.Add(EducationFindings.Absent(nameof(input.Absent)));
        var facts = new ActivityFacts(
            input.Content is { } c && Enum.IsDefined(c), input.Method is { } m && Enum.IsDefined(m), input.Form is { } f && Enum.IsDefined(f),
            Minutes(input.Hours), Tenths(input.Credits));
        findings.AddRange((await rules.CurrentAsync(cancel)).Evaluate(EducationChecks.Activity, facts, input.On, RuleOccasion.Decision).Blocking);
        return findings;
    }

    private async Task<Dictionary<Guid, int>> RosterAsync(int branch, DateOnly day, CancellationToken cancel)
        => await db.MemberPlacements
            .Where(p => p.OrganisationId == branch && p.SupersededNo == Recorded.Current && p.ValidFrom <= day && day < p.ValidTo)
            .Select(p => new { p.Person!.PublicId, p.PersonId }).Distinct().ToDictionaryAsync(p => p.PublicId, p => p.PersonId, cancel);

    private static int Minutes(decimal? hours) => (int)Math.Round(Math.Clamp(hours ?? 0, -1, 10000) * 60, MidpointRounding.AwayFromZero);

    private static int Tenths(decimal? credits) => (int)Math.Round(Math.Clamp(credits ?? 0, -1, 10000) * 10, MidpointRounding.AwayFromZero);
}
