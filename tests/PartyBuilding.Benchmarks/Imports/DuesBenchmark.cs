using System.Globalization;
using Microsoft.EntityFrameworkCore;
using PartyBuilding.Benchmarks.Districts;
using PartyBuilding.Benchmarks.Harness;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Dues;
using PartyBuilding.Core.Imports;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Spreadsheets;
using Columns = PartyBuilding.Core.Imports.DuesPaymentColumns;

namespace PartyBuilding.Benchmarks.Imports;

/// <summary>A dues month: 59,400 payments to 1,683 branches, whose months are opened first and not measured.</summary>
internal sealed class DuesBenchmark : IBenchmark
{
    private const int Branches = 1_683;
    private const int Payments = 59_400;

    private static readonly Month Received = Month.Of(BenchmarkClock.Today);

    public string Name => "dues";

    public async Task<IReadOnlyList<Line>> RunAsync(District district, BenchmarkOptions options)
    {
        var rows = await district.With((PartyBuildingDbContext db) => ChooseAsync(db));
        await district.InScope(async services =>
        {
            await OpenAsync((PartyBuildingDbContext)services.GetService(typeof(PartyBuildingDbContext))!, (BulkWriter)services.GetService(typeof(BulkWriter))!, rows);
            return true;
        });
        var sheet = Path.GetTempFileName();
        await WriteAsync(sheet, rows);
        var paid = new Dictionary<string, long>(StringComparer.Ordinal) { ["dues.paid"] = rows.Sum(r => r.Fen) };
        return await RegisterImport.RunAsync(district, options, "a dues month", ImportKind.DuesPayments, sheet, rows.Count, paid);
    }

    private static async Task<List<SheetDues>> ChooseAsync(PartyBuildingDbContext db)
    {
        var branches = await db.Organisations
            .Where(o => o.Kind == OrganisationKind.Branch && o.ClosedOn == null && !db.Set<DuesSheet>().Any(s => s.OrganisationId == o.Id && s.Month == Received.Value))
            .OrderBy(o => o.Id).Take(Branches).Select(o => o.Id).ToListAsync();
        var chosen = branches.ToHashSet();
        var members = await db.MembershipSpells.Where(s => s.BranchId != null && !db.Set<DuesCharge>().Any(c => c.PersonId == s.PersonId && c.Month == Received.Value))
            .OrderBy(s => s.Id).Select(s => new { s.BranchId, s.Branch!.Code, s.PersonId, s.Person!.Name, s.Person.PublicId }).ToListAsync();
        return [.. members.Where(m => chosen.Contains(m.BranchId!.Value)).Take(Payments)
            .Select((m, i) => new SheetDues(m.BranchId!.Value, m.Code, m.PersonId, m.Name, m.PublicId, 500 + (i % 400 * 5)))];
    }

    /// <summary>Every branch's month with a line for each payer, as opening it from the roster leaves it.</summary>
    private static async Task OpenAsync(PartyBuildingDbContext db, BulkWriter bulk, List<SheetDues> rows)
    {
        await using var transaction = await db.Database.BeginTransactionAsync();
        var at = BenchmarkClock.Today.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc);
        var last = await db.Set<DuesSheet>().MaxAsync(s => (int?)s.Id) ?? 0;
        var sheets = rows.Select(r => r.BranchId).Distinct().Select(b => new DuesSheet
        {
            Id = ++last, PublicId = PublicKey.New(at), OrganisationId = b, Month = Received.Value, RosterDay = Received.FirstDay, Status = DuesSheetStatus.Open,
        }).ToDictionary(s => s.OrganisationId);
        await bulk.WriteAsync(sheets.Values);
        await bulk.WriteAsync(
            rows.Select(r => new DuesCharge
            {
                Key = PublicKey.New(at), SheetId = sheets[r.BranchId].Id, OrganisationId = r.BranchId, PersonId = r.PersonId, Month = Received.Value, StandardFen = r.Fen,
                PayableFen = r.Fen, State = DuesChargeState.Due, RecordedNo = 1,
            }),
            keepKeys: false);
        await transaction.CommitAsync();
    }

    private static async Task WriteAsync(string file, IReadOnlyList<SheetDues> rows)
    {
        RosterColumn<SheetDues>[] columns =
        [
            Column(Columns.Branch, r => r.Branch), Column(Columns.Name, r => r.Name), Column(Columns.ForMonth, _ => "2026年11月"),
            Column(Columns.Amount, r => string.Create(CultureInfo.InvariantCulture, $"{r.Fen / 100}.{r.Fen % 100:D2}")), Column(Columns.PaidOn, r => $"2026-11-{1 + (r.BranchId % 20):D2}"),
            Column(Columns.Voucher, r => $"收据 {r.Branch}"), Column(Columns.Record, r => r.Record.ToString("D")),
        ];
        await BenchmarkSheet.WriteAsync(file, "党费收缴表", columns, rows);
    }

    private static RosterColumn<SheetDues> Column(string key, Func<SheetDues, string?> value)
        => RosterColumn<SheetDues>.Text(SheetKinds.Of(ImportKind.DuesPayments).TitleOf(key), 12, value);
}
