using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Audit;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.People;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;
using PartyBuilding.Core.Transfers;

namespace PartyBuilding.Core.Demo;

/// <summary>Writes the demo district into an empty database: all of it in one transaction, or nothing.</summary>
public sealed class DemoSeeder(
    PartyBuildingDbContext db, LedgerTransaction ledger, BulkCache cache, BulkWriter bulk, IdNumberSeal seal, DemoRegisterSeeder registers, DemoReturnSeeder returns, DemoAccounts accounts,
    DemoAnalyses analyses, DemoCadres cadres, DemoReserve reserve, DemoVotes votes, DemoAssessments assessments, DemoCases cases, DemoWorkReports workReports, EventLog events, TimeProvider clock)
{
    /// <summary>Nothing has been entered yet: the only state in which the demo may be written.</summary>
    public async Task<bool> IsEmptyAsync(CancellationToken cancel = default)
        => !await db.OrganisationPlacements.AnyAsync(cancel) && !await db.Users.AnyAsync(cancel);

    /// <param name="options">District, day and seed number.</param>
    /// <param name="password">Shared by all demo accounts. The caller shows it on the console; it is logged nowhere.</param>
    /// <returns>Refused when the database is not empty.</returns>
    public Task<Outcome<DemoSeedResult>> SeedAsync(DemoOptions options, string password, CancellationToken cancel = default)
        => ledger.RunAsync(
            async _ =>
            {
                if (!await IsEmptyAsync(cancel))
                    return Outcome<DemoSeedResult>.Refused(new Finding("DEMO-EMPTY", RuleForce.Must, "数据库里已有数据，演示数据只写入空数据库。"));
                await cache.WidenAsync(cancel);
                var made = DemoDistrict.Make(options);
                DemoUnits.Complete(made);
                var cast = DemoCast.Of(made);
                await WriteAsync(made, options, cancel);
                var counts = Counts(made);
                counts["班子成员"] = await WriteCommitteesAsync(made, options, cancel);
                var transfers = await WriteTransfersAsync(made, cast, options, cancel);
                counts["转接"] = transfers.Count;
                var (stays, rows) = await registers.SeedAsync(made, cast, options, cancel);
                foreach (var (what, count) in rows)
                    counts[what] = count;
                (counts["报表"], counts["报表格子"]) = await returns.SeedAsync(made, new DemoLedgerView(made, stays, transfers), cast, options, cancel);
                await TakeNumbersAsync(made.LastNumber, cancel);
                var people = await accounts.AddAsync(cast, options, password, cancel);
                counts["干部"] = await cadres.AddAsync(made, options, made.LastNumber, cancel);
                counts["后备申报"] = await reserve.AddAsync(made, options, made.LastNumber, cancel);
                counts["考核对象"] = await assessments.AddAsync(made, options, cancel);
                counts["述职述廉会"] = await workReports.AddAsync(made, options, cancel);
                counts["任免表决"] = await votes.AddAsync(made, options, cancel);
                counts["任免事项"] = await cases.AddAsync(made, options, cancel);
                counts["分析"] = await analyses.AddAsync(cast, options, cancel);
                var context = new CommandContext(Actor.Machine("演示数据"), OrgScope.Everything(), clock.UtcNow());
                events.Add(
                    context, "demo.seeded", new EventSubject(EventSubject.System, cast.District.PublicId, cast.District.Path),
                    $"写入演示区：{counts["党员"]} 名虚构党员（截至 {options.Today:yyyy-MM-dd}）",
                    new { options.Seed, options.Today, Counts = counts }, made.LastNumber);
                return Outcome<DemoSeedResult>.Ok(new DemoSeedResult(people, counts));
            },
            cancel);

    private async Task WriteAsync(DemoLedger made, DemoOptions options, CancellationToken cancel)
    {
        // A branch may stand under a body with a later key: parents go first.
        await bulk.WriteAsync(made.Organisations.OrderBy(o => OrganisationPath.Depth(o.Path)), cancel: cancel);
        await bulk.WriteAsync(made.OrganisationPlacements, cancel: cancel);
        await bulk.WriteAsync(made.Units, cancel: cancel);
        await bulk.WriteAsync(made.UnitLinks, cancel: cancel);
        await bulk.WriteAsync(made.People, cancel: cancel);
        await bulk.WriteAsync(new DemoIdNumbers(seal, new DemoRandom((ulong)options.Seed ^ 0x1D_0000UL)).Rows(made), cancel: cancel);
        await bulk.WriteAsync(made.Spells, cancel: cancel);
        await bulk.WriteAsync(made.Placements, cancel: cancel);
        await bulk.WriteAsync(made.Postings, cancel: cancel);
        await bulk.WriteAsync(made.Facts, cancel: cancel);
    }

    /// <summary>Drawn from numbers of its own, so that the ledger stays what its seed makes it.</summary>
    private async Task<int> WriteCommitteesAsync(DemoLedger made, DemoOptions options, CancellationToken cancel)
    {
        var committees = new DemoCommittees(made, options, new DemoRandom((ulong)options.Seed ^ 0xC0_0000UL));
        committees.Make();
        await bulk.WriteAsync(committees.Terms, cancel: cancel);
        var written = await bulk.WriteAsync(committees.Members, cancel: cancel);
        var research = new DemoResearch(committees, made, options, new DemoRandom((ulong)options.Seed ^ 0xC1_0000UL));
        research.Make();
        await bulk.WriteAsync(research.Stays, keepKeys: false, cancel: cancel);
        return written;
    }

    private async Task<List<TransferCase>> WriteTransfersAsync(DemoLedger made, DemoCast cast, DemoOptions options, CancellationToken cancel)
    {
        var transfers = new DemoTransfers(made, cast, options, new DemoRandom((ulong)options.Seed ^ 0x7F_0000UL));
        transfers.Make();
        await bulk.WriteAsync(transfers.Cases, cancel: cancel);
        return transfers.Cases;
    }

    /// <summary>The next command's number comes after the made-up batches.</summary>
    private async Task TakeNumbersAsync(long last, CancellationToken cancel)
    {
        var counter = await db.Set<RecordingCounter>().SingleAsync(cancel);
        counter.Value = Math.Max(counter.Value, last);
    }

    private static Dictionary<string, int> Counts(DemoLedger made) => new(StringComparer.Ordinal)
    {
        ["党组织"] = made.Organisations.Count,
        ["人员"] = made.People.Count,
        ["党员"] = made.Spells.Count(s => s.EndedOn is null),
        ["组织关系记录"] = made.Placements.Count,
        ["变动记录"] = made.Postings.Count,
        ["人员事实记录"] = made.Facts.Count,
    };
}
