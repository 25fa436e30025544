using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Audit;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Documents;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.OrganisationLife;

/// <summary>What comes after a meeting: make-up, papers, closing; and taking it back.</summary>
public sealed class MeetingFollowUp(PartyBuildingDbContext db, LedgerTransaction ledger, MeetingDesk desk, RuleBook rules)
{
    /// <summary>Some of those absent made it up. A closed meeting may still be made up.</summary>
    public Task<Outcome<Guid>> MakeUpAsync(MakeUpMeeting input, CommandContext context, CancellationToken cancel = default)
        => RunAsync(input.Key, input.Version, context, async (row, no) =>
        {
            var rows = await desk.AttendanceAsync(row.Key, cancel);
            var chosen = rows.Where(r => r.State == AttendanceState.Absent && input.People.Contains(r.Person!.PublicId)).ToList();
            List<Finding> findings = [.. (await rules.CurrentAsync(cancel)).Evaluate(
                MeetingChecks.MakeUp, new MakeUpFacts(row.On, input.On, context.Today), input.On, RuleOccasion.Decision).Blocking];
            if (!Enum.IsDefined(input.Form))
                findings.Add(MeetingFindings.Choose("补课方式", "Way"));
            if (chosen.Count == 0 || chosen.Count != input.People.Distinct().Count())
                findings.Add(MeetingFindings.NotAbsent(nameof(input.People)));
            if (row.DriveKey is not null && findings.Count == 0)
                findings.AddRange(await ElsewhereAsync(row, chosen, cancel));
            if (findings.Count > 0)
                return findings;
            Exchange(row, rows, chosen, r => r.MakeUp(input.On, input.Form, no), no);
            desk.Record(context, "meeting.made-up", row.Key, row.Organisation!, $"{MeetingDesk.Title(row)}：{chosen.Count} 人补课，{input.On:yyyy-MM-dd}，{MeetingWords.MakeUps[input.Form]}", no);
            return findings;
        }, cancel);

    /// <summary>A make-up registered by mistake: absent again.</summary>
    public Task<Outcome<Guid>> UndoMakeUpAsync(MeetingStep input, Guid personKey, CommandContext context, CancellationToken cancel = default)
        => RunAsync(input.Key, input.Version, context, async (row, no) =>
        {
            var rows = await desk.AttendanceAsync(row.Key, cancel);
            var chosen = rows.Where(r => r.State == AttendanceState.MadeUp && r.Person!.PublicId == personKey).ToList();
            if (chosen.Count == 0)
                return [MeetingFindings.NotAbsent("People")];
            Exchange(row, rows, chosen, r => r.MakeUp(null, null, no), no);
            desk.Record(context, "meeting.make-up-undone", row.Key, row.Organisation!, $"{MeetingDesk.Title(row)}：撤回 1 人的补课", no);
            return [];
        }, cancel);

    public Task<Outcome<Guid>> WriteAsync(WritePapers input, CommandContext context, CancellationToken cancel = default)
        => RunAsync(input.Key, input.Version, context, async (row, no) =>
        {
            if (row.ClosedOn is not null)
                return [MeetingFindings.Closed()];
            (PaperKind Kind, string Text)[] papers = [(PaperKind.Record, Long(input.Record)), (PaperKind.Summary, Long(input.Summary)), (PaperKind.Report, Long(input.Report))];
            List<Finding> findings = [.. papers.Where(p => p.Text.Length > MeetingPaperConfiguration.LongestText)
                .Select(p => MeetingFindings.TooLong(MeetingWords.Papers[p.Kind], MeetingPaperConfiguration.LongestText, p.Kind.ToString()))];
            if (findings.Count > 0)
                return findings;
            var there = await db.Set<MeetingPaper>().Where(p => p.MeetingKey == row.Key && p.SupersededNo == Recorded.Current).ToListAsync(cancel);
            foreach (var (kind, text) in papers)
            {
                var old = there.FirstOrDefault(p => p.Kind == kind);
                if ((old?.Text ?? "") == text)
                    continue;
                old?.Supersede(no);
                if (text.Length > 0)
                    db.Add(new MeetingPaper { MeetingKey = row.Key, Kind = kind, Text = text, RecordedNo = no });
            }

            db.Add(row.Next(no));
            desk.Record(context, "meeting.papers-written", row.Key, row.Organisation!, $"{MeetingDesk.Title(row)}：写记录、总结、汇报", no);
            return findings;
        }, cancel);

    public Task<Outcome<Guid>> CloseAsync(MeetingStep input, CommandContext context, CancellationToken cancel = default)
        => RunAsync(input.Key, input.Version, context, async (row, no) =>
        {
            if (row.ClosedOn is not null)
                return [MeetingFindings.Closed()];
            var result = (await rules.CurrentAsync(cancel)).Evaluate(
                MeetingChecks.Closing, new ClosingFacts(await PapersAsync(row.Key, cancel)), context.Today, RuleOccasion.Decision);
            if (result.Refuses)
                return [.. result.Blocking];
            var next = row.Next(no);
            next.ClosedOn = context.Today;
            db.Add(next);
            desk.Record(context, "meeting.closed", row.Key, row.Organisation!, $"办结{MeetingDesk.Title(row)}", no);
            return [];
        }, cancel);

    public Task<Outcome<Guid>> ReopenAsync(MeetingStep input, CommandContext context, CancellationToken cancel = default)
        => RunAsync(input.Key, input.Version, context, (row, no) =>
        {
            if (row.ClosedOn is null)
                return Task.FromResult<List<Finding>>([MeetingFindings.NotClosed()]);
            if (ChineseText.Clean(context.Reason).Length == 0)
                return Task.FromResult<List<Finding>>([MeetingFindings.Reason("重新打开")]);
            var next = row.Next(no);
            next.ClosedOn = null;
            db.Add(next);
            desk.Record(context, "meeting.reopened", row.Key, row.Organisation!, $"重新打开{MeetingDesk.Title(row)}", no);
            return Task.FromResult<List<Finding>>([]);
        }, cancel);

    /// <summary>Takes back a meeting recorded by mistake; what a return counted of it earlier stays.</summary>
    public Task<Outcome<Guid>> WithdrawAsync(MeetingStep input, CommandContext context, CancellationToken cancel = default)
        => RunAsync(input.Key, input.Version, context, async (row, no) =>
        {
            if (ChineseText.Clean(context.Reason).Length == 0)
                return [MeetingFindings.Reason("撤销")];
            row.Supersede(no);
            foreach (var one in await desk.AttendanceAsync(row.Key, cancel))
                one.Supersede(no);
            desk.Record(context, "meeting.withdrawn", row.Key, row.Organisation!, $"撤销{MeetingDesk.Title(row)}", no);
            return [];
        }, cancel);

    /// <summary>The papers there are, written here or as files.</summary>
    private async Task<HashSet<PaperKind>> PapersAsync(Guid key, CancellationToken cancel)
    {
        var written = await db.Set<MeetingPaper>().Where(p => p.MeetingKey == key && p.SupersededNo == Recorded.Current).Select(p => p.Kind).ToListAsync(cancel);
        var labels = await db.Set<Attachment>().Where(a => a.OwnerKind == EventSubject.Meeting && a.OwnerKey == key && a.WithdrawnAt == null).Select(a => a.Label).ToListAsync(cancel);
        return [.. written, .. Enum.GetValues<PaperKind>().Where(k => labels.Contains(MeetingFiles.Label(k)))];
    }

    private void Exchange(Meeting row, List<MeetingAttendance> rows, List<MeetingAttendance> chosen, Func<MeetingAttendance, MeetingAttendance> make, long no)
    {
        var next = row.Next(no);
        List<MeetingAttendance> made = [.. chosen.Select(make)];
        chosen.ForEach(c => c.Supersede(no));
        db.AddRange(made);
        next.Count([.. rows.Except(chosen), .. made]);
        db.Add(next);
    }

    // 宝山党建 2005 L551: a member counts once in a drive.
    private async Task<List<Finding>> ElsewhereAsync(Meeting row, List<MeetingAttendance> chosen, CancellationToken cancel)
    {
        int[] ids = [.. chosen.Select(c => c.PersonId!.Value)];
        var reached = await (
            from m in db.Set<Meeting>()
            where m.DriveKey == row.DriveKey && m.SupersededNo == Recorded.Current && m.Key != row.Key
            join a in db.Set<MeetingAttendance>() on m.Key equals a.MeetingKey
            where a.SupersededNo == Recorded.Current && ids.Contains(a.PersonId!.Value) && (a.State == AttendanceState.Present || a.State == AttendanceState.MadeUp)
            select a.Person!.Name).Distinct().ToListAsync(cancel);
        var catalogue = await rules.CurrentAsync(cancel);
        return [.. reached.SelectMany(name => catalogue.Evaluate(
            MeetingChecks.Absence, new AbsenceFacts("People", name, 1, true, null, null, false, true), row.On, RuleOccasion.Decision).Blocking)];
    }

    private static string Long(string? typed) => (typed ?? "").Replace("\r\n", "\n", StringComparison.Ordinal).Trim();

    private Task<Outcome<Guid>> RunAsync(
        Guid key, long version, CommandContext context, Func<Meeting, long, Task<List<Finding>>> work, CancellationToken cancel)
        => ledger.RunAsync<Guid>(
            async no =>
            {
                var opened = await desk.OpenAsync(key, version, context, cancel);
                if (opened.Value is not { } row)
                    return Outcome<Guid>.From(opened);
                return await work(row, no) is { Count: > 0 } findings ? Outcome<Guid>.Refused(findings) : Outcome<Guid>.Ok(key);
            },
            cancel);
}
