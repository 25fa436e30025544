using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Dues;

/// <summary>党费统计年报表 (手册2008 L1921-1923): filled from the ledger, sent up, audited above or sent back.</summary>
public sealed class DuesYearService(PartyBuildingDbContext db, LedgerTransaction ledger, DuesDesk desk, DuesYearFigures figures, MemberDesk members, RuleBook rules)
{
    private const int FirstYear = 1950;

    /// <summary>Makes the return or fills it again; one that is up is not touched.</summary>
    /// <returns>Key of the organisation.</returns>
    public Task<Outcome<Guid>> FillAsync(FillDuesYear input, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<Guid>(
            async no =>
            {
                var opened = await members.OrganisationAsync(input.UnitKey, context, cancel);
                if (opened.Value is not { } unit)
                    return Outcome<Guid>.From(opened);
                if (input.Year < FirstYear || input.Year > context.Today.Year)
                    return Outcome<Guid>.Refused(DuesFindings.NotNow("填报这一年"));
                if (input.Report?.Length > DuesYearConfiguration.ReportLength)
                    return Outcome<Guid>.Refused(DuesFindings.TooLong("报告", DuesYearConfiguration.ReportLength, nameof(input.Report)));
                var year = await db.Set<DuesYear>().Include(y => y.Figures).SingleOrDefaultAsync(y => y.OrganisationId == unit.Id && y.Year == input.Year, cancel);
                if (year is not null && year.Version != input.Version)
                    return Outcome<Guid>.Conflict(await members.StaleAsync(year.PublicId, cancel));
                if (year is { Status: DuesYearStatus.SentUp or DuesYearStatus.Audited })
                    return Outcome<Guid>.Refused(DuesFindings.NotNow("修改年报"));
                if (year is null)
                    db.Add(year = new DuesYear { PublicId = PublicKey.New(context.At), OrganisationId = unit.Id, Year = input.Year, Status = DuesYearStatus.Filling });
                else
                    db.Entry(year).State = EntityState.Modified;
                await WriteAsync(year, unit, cancel);
                year.Report = ReportOf(input.Report) ?? year.Report
                    ?? DuesYearFigures.Proposal(unit.Name, input.Year, year.Figures.ToDictionary(f => f.Kind, f => (f.OwnFen, f.BelowFen)));
                desk.Record(context, "dues.year-filled", year.PublicId, unit.Path, $"填报 {input.Year} 年党费年报", no);
                return Outcome<Guid>.Ok(input.UnitKey);
            },
            cancel);

    /// <summary>Sends it up; a superior's only when every return below it has been audited (L1921).</summary>
    public Task<Outcome<Guid>> SendAsync(DuesStep input, CommandContext context, CancellationToken cancel = default)
        => StepAsync(input, context, false, async (year, unit, no) =>
        {
            if (year.Status is not (DuesYearStatus.Filling or DuesYearStatus.SentBack))
                return [DuesFindings.NotNow("上报")];
            var below = await figures.BelowAsync(unit, year.Year, cancel);
            var audited = (await db.Set<DuesYear>().Where(y => y.Year == year.Year && y.Status == DuesYearStatus.Audited)
                .Select(y => y.OrganisationId).ToListAsync(cancel)).ToHashSet();
            var facts = new YearSendFacts(
                year.Year, [.. below.Where(b => !audited.Contains(b.Id)).Select(b => b.Name)], ReportOf(year.Report) is not null,
                [.. (await db.Set<DuesSheet>().Where(s => s.OrganisationId == unit.Id && s.Status == DuesSheetStatus.Open && s.Month >= year.Year * 100 && s.Month < (year.Year + 1) * 100)
                    .OrderBy(s => s.Month).Select(s => s.Month).ToListAsync(cancel)).Select(m => new Month(m).Title)]);
            var result = (await rules.CurrentAsync(cancel)).Evaluate(DuesBookChecks.YearSend, facts, context.Today, RuleOccasion.Decision, context.Reason);
            if (result.Refuses)
                return result.Blocking;
            // What has been booked since it was filled belongs in it.
            await WriteAsync(year, unit, cancel);
            (year.Status, year.SentOn, year.AuditedOn) = (DuesYearStatus.SentUp, context.Today, null);
            desk.Record(context, "dues.year-sent", year.PublicId, unit.Path, $"上报 {year.Year} 年党费年报", no);
            return [];
        }, cancel);

    /// <summary>The organisation department has audited it.</summary>
    public Task<Outcome<Guid>> AuditAsync(DuesStep input, CommandContext context, CancellationToken cancel = default)
        => StepAsync(input, context, true, (year, unit, no) =>
        {
            if (year.Status != DuesYearStatus.SentUp)
                return Task.FromResult<IReadOnlyList<Finding>>([DuesFindings.NotNow("审核")]);
            (year.Status, year.AuditedOn) = (DuesYearStatus.Audited, context.Today);
            desk.Record(context, "dues.year-audited", year.PublicId, unit.Path, $"{year.Year} 年党费年报审核通过", no);
            return Task.FromResult<IReadOnlyList<Finding>>([]);
        }, cancel);

    /// <summary>Back for correction, with the reason; not while the aggregate above it is up.</summary>
    public Task<Outcome<Guid>> SendBackAsync(DuesStep input, CommandContext context, CancellationToken cancel = default)
        => StepAsync(input, context, true, async (year, unit, no) =>
        {
            if (string.IsNullOrWhiteSpace(context.Reason))
                return [DuesFindings.ReasonMissing()];
            var above = OrganisationPath.Depth(unit.Path) == 1 ? null : DuesRemittanceService.ReceiverOf(unit);
            if (year.Status is not (DuesYearStatus.SentUp or DuesYearStatus.Audited) || (above is { } id && (await desk.YearAsync(id, year.Year, cancel)).Count > 0))
                return [DuesFindings.NotNow("退回：还没有上报，或上级的汇总已经上报")];
            (year.Status, year.AuditedOn) = (DuesYearStatus.SentBack, null);
            desk.Record(context, "dues.year-sent-back", year.PublicId, unit.Path, $"退回 {year.Year} 年党费年报", no);
            return [];
        }, cancel);

    private async Task WriteAsync(DuesYear year, Organisation unit, CancellationToken cancel)
    {
        foreach (var (kind, (own, below)) in await figures.ReadAsync(unit, year.Year, cancel))
        {
            if (year.Figures.Find(f => f.Kind == kind) is { } there)
                (there.OwnFen, there.BelowFen) = (own, below);
            else
                year.Figures.Add(new DuesYearFigure { Kind = kind, OwnFen = own, BelowFen = below });
        }
    }

    private static string? ReportOf(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Replace("\r\n", "\n", StringComparison.Ordinal).Trim();

    private Task<Outcome<Guid>> StepAsync(
        DuesStep input, CommandContext context, bool above, Func<DuesYear, Organisation, long, Task<IReadOnlyList<Finding>>> step, CancellationToken cancel)
        => ledger.RunAsync<Guid>(
            async no =>
            {
                var year = await db.Set<DuesYear>().Include(y => y.Figures).Include(y => y.Organisation).SingleOrDefaultAsync(y => y.PublicId == input.Key, cancel);
                if (year is null)
                    return Outcome<Guid>.NotFound();
                var opened = await members.OrganisationAsync(year.Organisation!.PublicId, context, cancel);
                if (opened.Value is not { } unit)
                    return Outcome<Guid>.From(opened);
                // The district's own return is audited by the city: whoever stands over the district records it.
                if (above && OrganisationPath.Depth(unit.Path) > 1 && !MemberEditing.MayDecide(unit.Path, context))
                    return Outcome<Guid>.Forbidden();
                if (year.Version != input.Version)
                    return Outcome<Guid>.Conflict(await members.StaleAsync(year.PublicId, cancel));
                db.Entry(year).State = EntityState.Modified;
                var findings = await step(year, unit, no);
                return findings.Count > 0 ? Outcome<Guid>.Refused(findings) : Outcome<Guid>.Ok(unit.PublicId);
            },
            cancel);
}
