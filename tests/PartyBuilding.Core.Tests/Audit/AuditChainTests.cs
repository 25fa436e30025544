using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Audit;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;
using PartyBuilding.Testing;

namespace PartyBuilding.Core.Tests.Audit;

public sealed class AuditChainTests : ServiceTest
{
    private readonly string _heads = Path.Combine(Path.GetTempPath(), $"pb-heads-{Guid.NewGuid():N}");

    public AuditChainTests() => Settings["Audit:HeadFolder"] = _heads;

    [Fact]
    public async Task An_untouched_chain_is_whole()
    {
        await RenameAsync(5);
        var report = await VerifyAsync();
        report.Breaks.ShouldBeEmpty();
        report.Events.ShouldBe(5);
    }

    [Fact]
    public async Task A_changed_event_is_named()
    {
        await RenameAsync(5);
        await TamperAsync(db => db.BusinessEvents.Where(e => e.ChainNo == 3).ExecuteUpdateAsync(x => x.SetProperty(e => e.Summary, "没有的事")));
        Only(await VerifyAsync()).ShouldBe((AuditBreakKind.Rewritten, 3, 3));
    }

    [Fact]
    public async Task A_changed_row_of_the_net_is_named_by_its_event()
    {
        await RenameAsync(4);
        var id = await Read(db => db.BusinessEvents.Where(e => e.ChainNo == 2).Select(e => e.Id).SingleAsync());
        await TamperAsync(db => db.Set<ChangeRow>().Where(r => r.EventId == id).ExecuteUpdateAsync(x => x.SetProperty(r => r.Data, "{}")));
        Only(await VerifyAsync()).ShouldBe((AuditBreakKind.Rewritten, 2, 2));
    }

    [Fact]
    public async Task Deleted_events_in_the_middle_are_missing()
    {
        await RenameAsync(6);
        await DeleteAsync(e => e.ChainNo == 3 || e.ChainNo == 4);
        Only(await VerifyAsync()).ShouldBe((AuditBreakKind.Missing, 3, 4));
    }

    [Fact]
    public async Task A_cut_tail_shows_against_the_head_kept_outside_even_when_the_head_row_was_set_back()
    {
        await RenameAsync(5);
        await With<AuditHeadFiles, bool>(async files =>
        {
            await files.AppendAsync();
            return true;
        });
        await DeleteAsync(e => e.ChainNo > 3);
        var hash = await Read(db => db.BusinessEvents.Where(e => e.ChainNo == 3).Select(e => e.Hash).SingleAsync());
        await TamperAsync(db => db.Set<AuditHead>().ExecuteUpdateAsync(x => x.SetProperty(h => h.ChainNo, 3L).SetProperty(h => h.Hash, hash)));
        Only(await VerifyAsync()).ShouldBe((AuditBreakKind.TailCut, 4, 5));
    }

    [Fact]
    public async Task An_event_slipped_in_beside_the_chain_is_found()
    {
        await RenameAsync(2);
        await TamperAsync(async db =>
        {
            db.BusinessEvents.Add(new BusinessEvent
            {
                Key = Guid.NewGuid(), At = DateTime.UnixEpoch, ActorName = "某人", ActorRole = "", Kind = "x", SubjectKind = "x",
                SubjectKey = Guid.Empty, OrganisationPath = "/", Summary = "假的",
            });
            return await db.SaveChangesAsync();
        }, plain: true);
        Only(await VerifyAsync()).Kind.ShouldBe(AuditBreakKind.Unchained);
    }

    [Fact]
    public async Task Many_writers_at_once_make_one_chain()
    {
        var district = await World.DistrictAsync();
        await Task.WhenAll(Enumerable.Range(0, 20).Select(i => Task.Run(() => With<AuditedWork, bool>(async work =>
        {
            await work.RecordAsync(Department(), "test.read", Subject(district), $"第 {i} 次");
            return true;
        }))));
        var report = await VerifyAsync();
        report.Breaks.ShouldBeEmpty();
        report.Events.ShouldBe(20);
    }

    [Fact]
    public async Task Events_written_in_bulk_join_the_chain()
    {
        await RenameAsync(1);
        await InScope(async s =>
        {
            var db = (PartyBuildingDbContext)s.GetService(typeof(PartyBuildingDbContext))!;
            await using var transaction = await db.Database.BeginTransactionAsync();
            var events = Enumerable.Range(0, 50).Select(i => new BusinessEvent
            {
                Key = Guid.NewGuid(), At = Clock.UtcNow(), ActorName = "导入", ActorRole = "系统", Kind = "test.bulk", SubjectKind = "x",
                SubjectKey = Guid.NewGuid(), OrganisationPath = "/", Summary = $"导入 {i}",
            }).ToList();
            await ((AuditChain)s.GetService(typeof(AuditChain))!).StampAsync(events);
            await ((BulkWriter)s.GetService(typeof(BulkWriter))!).WriteAsync(events, keepKeys: false);
            await transaction.CommitAsync();
        });
        var report = await VerifyAsync();
        report.Breaks.ShouldBeEmpty();
        report.Events.ShouldBe(51);
    }

    [Fact]
    public async Task Rows_saved_in_pieces_hang_on_the_event_of_their_transaction_with_values_before_and_after()
    {
        await RenameAsync(1);
        var row = await Read(db => db.Set<ChangeRow>().Include(r => r.Event).SingleAsync());
        row.Event!.Kind.ShouldBe("test.renamed");
        row.Entity.ShouldBe(nameof(Organisation));
        row.Operation.ShouldBe(ChangeOperation.Changed);
        row.Data.ShouldBe("""{"Name":["宝山区委","新名1"]}""");
    }

    [Fact]
    public async Task A_refused_command_leaves_nothing_in_the_log()
    {
        var district = await World.DistrictAsync();
        await InScope(async s =>
        {
            var ledger = (LedgerTransaction)s.GetService(typeof(LedgerTransaction))!;
            var events = (EventLog)s.GetService(typeof(EventLog))!;
            await ledger.RunAsync(async _ =>
            {
                var db = (PartyBuildingDbContext)s.GetService(typeof(PartyBuildingDbContext))!;
                (await db.Organisations.SingleAsync()).Name = "不该留下";
                events.Add(Department(), "test.renamed", Subject(district), "不该留下");
                await db.SaveChangesAsync();
                return Outcome<int>.Refused(new Finding("T", RuleForce.Must, "不行"));
            });
            await ledger.RunAsync(_ => Task.FromResult(Outcome<int>.Ok(1)));
        });
        (await Read(db => db.BusinessEvents.CountAsync())).ShouldBe(0);
        (await VerifyAsync()).Breaks.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_change_without_an_event_gets_a_plain_one()
    {
        await World.DistrictAsync();
        await InScope(async s =>
        {
            var db = (PartyBuildingDbContext)s.GetService(typeof(PartyBuildingDbContext))!;
            (await db.Organisations.SingleAsync()).Name = "悄悄改名";
            await db.SaveChangesAsync();
        });
        (await Read(db => db.BusinessEvents.SingleAsync())).Kind.ShouldBe(AuditEvents.DataSaved);
        (await VerifyAsync()).Breaks.ShouldBeEmpty();
    }

    private static EventSubject Subject(Organisation o) => new(EventSubject.Organisation, o.PublicId, o.Path);

    // Saves in the middle and adds the event last, as services do that need a key from the database.
    private async Task RenameAsync(int times)
    {
        var district = await World.DistrictAsync();
        for (var i = 1; i <= times; i++)
        {
            var name = $"新名{i}";
            await InScope(async s =>
            {
                var db = (PartyBuildingDbContext)s.GetService(typeof(PartyBuildingDbContext))!;
                await ((LedgerTransaction)s.GetService(typeof(LedgerTransaction))!).RunAsync(async no =>
                {
                    (await db.Organisations.SingleAsync()).Name = name;
                    await db.SaveChangesAsync();
                    ((EventLog)s.GetService(typeof(EventLog))!).Add(Department(), "test.renamed", Subject(district), name, recordedNo: no);
                    return Outcome<int>.Ok(1);
                });
            });
        }
    }

    private Task<AuditReport> VerifyAsync() => With<AuditVerifier, AuditReport>(v => v.VerifyAsync());

    private async Task DeleteAsync(System.Linq.Expressions.Expression<Func<BusinessEvent, bool>> which)
    {
        var ids = await Read(db => db.BusinessEvents.Where(which).Select(e => e.Id).ToListAsync());
        await TamperAsync(db => db.Set<ChangeRow>().Where(r => ids.Contains(r.EventId)).ExecuteDeleteAsync());
        await TamperAsync(db => db.BusinessEvents.Where(e => ids.Contains(e.Id)).ExecuteDeleteAsync());
    }

    // As somebody with the database in hand would; a plain save goes through a context without our interceptor.
    private async Task TamperAsync(Func<PartyBuildingDbContext, Task<int>> work, bool plain = false)
    {
        if (plain)
        {
            await using var db = NewContext();
            (await work(db)).ShouldBeGreaterThan(0);
        }
        else
        {
            (await Read(work)).ShouldBeGreaterThan(0);
        }
    }

    private static (AuditBreakKind Kind, long First, long Last) Only(AuditReport report)
    {
        var found = report.Breaks.ShouldHaveSingleItem();
        return (found.Kind, found.FirstNo, found.LastNo);
    }
}
