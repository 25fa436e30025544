using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Audit;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.People;

/// <summary>
/// Brings the vault under the current keys, a batch a transaction. Both keys are in the configuration meanwhile, so
/// reading and finding go on; what a killed run has done stays done, and the next run does the rest.
/// </summary>
public sealed class Rekeyer(PartyBuildingDbContext db, IdNumberSeal seal, LedgerTransaction ledger, EventLog events)
{
    public const string Rekeyed = "id-number.rekeyed";

    public const int UsualBatch = 500;

    /// <returns>How many rows were rekeyed.</returns>
    public async Task<int> RunAsync(CommandContext context, int batch = UsualBatch, CancellationToken cancel = default)
    {
        var done = 0;
        while (await RunBatchAsync(context, batch, cancel) is var count and > 0)
            done += count;
        return done;
    }

    /// <returns>How many rows were rekeyed; 0 when none is left.</returns>
    public async Task<int> RunBatchAsync(CommandContext context, int batch = UsualBatch, CancellationToken cancel = default)
    {
        var outcome = await ledger.RunAsync(async no =>
        {
            var (encryption, index) = seal.CurrentIds;
            var rows = await db.Set<PersonIdNumber>().Include(x => x.Person)
                .Where(x => x.Ciphertext != null && (x.KeyId != encryption || x.IndexKeyId != index))
                .OrderBy(x => x.PersonId).Take(batch).ToListAsync(cancel);
            foreach (var row in rows)
                seal.Write(row, row.Person!.PublicId, seal.Open(row, row.Person.PublicId)!);
            if (rows.Count > 0)
                events.Add(context, Rekeyed, new EventSubject(EventSubject.System, Guid.Empty, OrganisationPath.Root),
                    $"更换公民身份号码密钥，本批 {rows.Count} 条", recordedNo: no);
            return Outcome<int>.Ok(rows.Count);
        }, cancel);
        db.ChangeTracker.Clear();
        return outcome.IsOk ? outcome.Value : throw new InvalidOperationException("A row changed while it was being rekeyed; run again.");
    }
}
