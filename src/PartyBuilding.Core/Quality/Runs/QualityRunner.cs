using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Audit;
using PartyBuilding.Core.CodeTables;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.People;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Quality.Duplicates;
using PartyBuilding.Core.Quality.Reading;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Quality.Runs;

/// <summary>
/// Carries a data check out: batches of members, then the organisations, each put to the rules in memory. Findings are
/// written batch by batch; a run that broke off begins anew.
/// </summary>
public sealed class QualityRunner(
    PartyBuildingDbContext db, RuleBook book, CodeTableStore codes, OrganisationTrees trees, DuplicateReading duplicates, IdNumberSeal seal,
    QualityStore store, LedgerTransaction ledger, EventLog events)
{
    /// <param name="runId">A run that is <see cref="QualityStatus.Running"/>.</param>
    /// <param name="path">Path of its organisation.</param>
    /// <param name="context">Who asked, within the organisation.</param>
    /// <param name="beat">Called between batches; false stops the run: another instance has it now.</param>
    /// <param name="cancel">Stops between batches.</param>
    public async Task RunAsync(int runId, string path, CommandContext context, Func<Task<bool>>? beat = null, CancellationToken cancel = default)
    {
        var run = await db.Set<QualityRun>().AsNoTracking().SingleAsync(r => r.Id == runId, cancel);
        var scope = OrgScope.Of(path);
        var asked = run.CodeSet;
        var rules = await book.CurrentAsync(cancel);
        await store.ClearAsync(run.Id, cancel);
        var before = await store.BeforeAsync(run, cancel);
        var no = await db.Set<RecordingCounter>().Select(c => c.Value).SingleAsync(cancel);
        var counts = new Counts(no);
        if (asked.Any(QualityRules.OfMembers.Contains))
        {
            var around = await new SurroundingsReading(db, trees, duplicates).ReadAsync(scope, asked, cancel);
            var examination = new MemberExamination(rules, await codes.CurrentAsync(cancel), asked, around, seal, context.Today);
            foreach (var onBooks in run.OnBooksOnly ? [true] : new[] { true, false })
            {
                await foreach (var batch in new MemberReading(db).BatchesAsync(scope, onBooks, cancel))
                {
                    if (beat is not null && !await beat())
                        return;
                    counts.Members += batch.Count;
                    await WriteAsync(run, [.. batch.SelectMany(examination.Examine)], before, counts, cancel);
                }
            }
        }

        if (asked.Any(QualityRules.OfOrganisations.Contains))
        {
            var examination = new OrganisationExamination(rules, asked, context.Today);
            var read = await new OrganisationReading(db, trees).ReadAsync(scope, context.Today, cancel);
            counts.Organisations = read.Count;
            await WriteAsync(run, [.. read.SelectMany(examination.Examine)], before, counts, cancel);
        }

        await FinishAsync(runId, counts, context, cancel);
    }

    /// <summary>Ends a run that may not be carried out.</summary>
    public Task FailAsync(int runId, string problem, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<bool>(
            async no =>
            {
                var run = await db.Set<QualityRun>().Include(r => r.Organisation).SingleAsync(r => r.Id == runId, cancel);
                (run.Status, run.Problem, run.EndedAt) = (QualityStatus.Failed, problem, context.At);
                Record(context, "quality.failed", run, $"数据检查“{run.SchemeName}”未完成：{problem}", null, no);
                return Outcome<bool>.Ok(true);
            },
            cancel);

    private async Task WriteAsync(QualityRun run, IReadOnlyList<FoundFault> faults, IReadOnlySet<long>? before, Counts counts, CancellationToken cancel)
    {
        await store.AddAsync(run.Id, faults, before, cancel);
        counts.Findings += faults.Count;
        counts.New += faults.Count(f => QualityStore.IsNew(f, before));
    }

    private Task FinishAsync(int runId, Counts counts, CommandContext context, CancellationToken cancel)
        => ledger.RunAsync<bool>(
            async no =>
            {
                var run = await db.Set<QualityRun>().Include(r => r.Organisation).SingleAsync(r => r.Id == runId, cancel);
                if (run.Status != QualityStatus.Running)
                    return Outcome<bool>.Conflict("这次检查已经结束。");
                (run.Status, run.EndedAt, run.RecordedNo) = (QualityStatus.Done, context.At, counts.RecordedNo);
                (run.Members, run.Organisations, run.Findings, run.NewFindings) = (counts.Members, counts.Organisations, counts.Findings, counts.New);
                var old = await db.Set<QualityRun>().Where(r => r.OrganisationId == run.OrganisationId && r.HasFindings && r.Id < run.Id)
                    .OrderByDescending(r => r.Id).Skip(QualityStore.RunsKept - 1).ToListAsync(cancel);
                await store.PruneAsync(old, cancel);
                Record(
                    context, "quality.checked", run, $"数据检查“{run.SchemeName}”：党员 {run.Members} 人、党组织 {run.Organisations} 个，问题 {run.Findings} 处",
                    new { run.Members, run.Organisations, run.Findings, run.NewFindings }, no);
                return Outcome<bool>.Ok(true);
            },
            cancel);

    private void Record(CommandContext context, string kind, QualityRun run, string summary, object? detail, long no)
        => events.Add(context, kind, new EventSubject(QualityService.Subject, run.PublicId, run.Organisation!.Path), summary, detail, no);

    private sealed class Counts(long recordedNo)
    {
        public long RecordedNo => recordedNo;

        public int Members { get; set; }

        public int Organisations { get; set; }

        public int Findings { get; set; }

        public int New { get; set; }
    }
}
