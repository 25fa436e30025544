using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Audit;
using PartyBuilding.Core.Cadres;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Assessments.Reports;

/// <summary>Writes the reports of members down, heading by heading. What a report lacks is a finding and not a refusal.</summary>
public sealed class IntegrityReportService(PartyBuildingDbContext db, LedgerTransaction ledger, EventLog events)
{
    private static readonly FieldFindings Fields = new("WIR");

    /// <returns>Key of the report; the same for a second copy of the same form.</returns>
    public Task<Outcome<Guid>> SaveAsync(SaveIntegrityReport input, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<Guid>(
            async no =>
            {
                if (!context.Actor.May(Permission.ManageAssessments))
                    return Outcome<Guid>.Forbidden();
                var session = await db.Set<WorkReportSession>().Include(s => s.Organisation).SingleOrDefaultAsync(
                    s => s.Key == input.SessionKey && db.Organisations.In(context.Scope).Any(o => o.Id == s.OrganisationId), cancel);
                if (session is null)
                    return Outcome<Guid>.NotFound();
                var old = await db.Set<IntegrityReport>().Include(r => r.Parts).Include(r => r.Cadre).SingleOrDefaultAsync(r => r.Key == input.Key && r.SessionId == session.Id, cancel);
                if (input.Version is { } version && old?.Version != version)
                    return old is null ? Outcome<Guid>.NotFound() : Outcome<Guid>.Conflict("这份报告刚被别人修改过，请核对最新内容后再提交。");
                if (input.Version is null && old is not null)
                    return Outcome<Guid>.Ok(input.Key);
                var cadre = old?.Cadre ?? await db.Set<Cadre>().Include(c => c.Person).SingleOrDefaultAsync(
                    c => c.PublicId == input.CadreKey && db.Organisations.In(context.Scope).Any(o => o.Id == c.OrganisationId), cancel);
                var findings = await CheckAsync(input, session, old, cadre, context, cancel);
                if (findings.Count > 0)
                    return Outcome<Guid>.Refused(findings);
                Write(input, session, old, cadre!);
                events.Add(
                    context, "work-report.report-saved", new EventSubject(EventSubject.Organisation, session.Organisation!.PublicId, session.Organisation.Path),
                    $"{(old is null ? "登记" : "修改")}{old?.Name ?? cadre!.Person!.Name}的述职述廉报告，{input.On:yyyy-MM-dd}", recordedNo: no);
                return Outcome<Guid>.Ok(input.Key);
            },
            cancel);

    private void Write(SaveIntegrityReport input, WorkReportSession session, IntegrityReport? old, Cadre cadre)
    {
        var report = old ?? new IntegrityReport { Key = input.Key, SessionId = session.Id, CadreId = cadre.Id, Name = cadre.Person!.Name, Post = cadre.PostText, On = input.On!.Value };
        report.On = input.On!.Value;
        var texts = input.Texts.Where(t => Enum.IsDefined(t.Key)).ToDictionary(t => t.Key, t => Lines(t.Value));
        db.RemoveRange(report.Parts.Where(p => texts.TryGetValue(p.Heading, out var text) && text.Length == 0));
        foreach (var (heading, text) in texts.Where(t => t.Value.Length > 0))
        {
            if (report.Parts.Find(p => p.Heading == heading) is { } part)
                part.Text = text;
            else
                report.Parts.Add(new ReportPart { Heading = heading, Text = text });
        }

        if (old is null)
            db.Add(report);
        else
            db.Entry(old).State = EntityState.Modified;
    }

    private async Task<List<Finding>> CheckAsync(SaveIntegrityReport input, WorkReportSession session, IntegrityReport? old, Cadre? cadre, CommandContext context, CancellationToken cancel)
    {
        var findings = new List<Finding>();
        if (cadre is null)
            findings.Add(Fields.Choice("干部", nameof(input.CadreKey)));
        else if (old is null && await db.Set<IntegrityReport>().AnyAsync(r => r.SessionId == session.Id && r.CadreId == cadre.Id, cancel))
            findings.Add(Fields.Must("REPORT-TWICE", "这个人在这次述职述廉里已经有报告。", nameof(input.CadreKey), "请打开原来的报告修改。"));
        if (Fields.Day(input.On, context.Today, "报告日期", nameof(input.On)) is { } day)
            findings.Add(day);
        if (input.Texts.Values.All(t => Lines(t).Length == 0))
            findings.Add(Fields.Must("EMPTY", "报告还没有内容。", $"Texts[{ReportHeading.Theory}]", "请至少填写一项。"));
        findings.AddRange(input.Texts.Where(t => Lines(t.Value).Length > ReportPart.LongestText && ReportHeadings.Words.ContainsKey(t.Key))
            .Select(t => Fields.TooLong(ReportHeadings.Words[t.Key], ReportPart.LongestText, $"Texts[{t.Key}]")));
        return findings;
    }

    private static string Lines(string? typed) => string.Join('\n', (typed ?? "").ReplaceLineEndings("\n").Split('\n').Select(ChineseText.Clean)).Trim('\n');
}
