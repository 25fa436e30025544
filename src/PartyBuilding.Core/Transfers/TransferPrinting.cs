using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations.Profiles;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Transfers;

/// <summary>The letter for its print view, and the count of its prints.</summary>
public sealed class TransferPrinting(PartyBuildingDbContext db, LedgerTransaction ledger, TransferDesk desk, TransferQueries transfers, ProfileQueries profiles)
{
    /// <summary>The letter of a case that has one.</summary>
    public async Task<TransferLetter?> LetterAsync(Guid key, OrgScope scope, CancellationToken cancel = default)
    {
        if (await transfers.RecordAsync(key, scope, cancel) is not { Case.IssuedOn: not null } record)
            return null;
        var person = await db.Set<TransferCase>().Where(t => t.PublicId == key)
            .Join(db.MembershipSpells, t => t.SpellId, s => s.Id, (t, s) => new { s.Person!.SexCode, s.Person.BirthDate, s.Person.EthnicityCode, s.Standing, t.FromCommitteeId, t.ToCommitteeId })
            .SingleAsync(cancel);
        return new TransferLetter(
            record.Case, record.MemberKey, record.Name, person.SexCode, person.BirthDate, person.EthnicityCode, person.Standing, record.From,
            record.FromCommittee ?? record.From,
            // L1728: letter and receipt go between base-level committees; a reprint after acceptance says the same as the first.
            record.Case.Kind == TransferKind.Out ? record.To : record.ToCommittee ?? record.To,
            await ContactAsync(person.FromCommitteeId, cancel), await ContactAsync(person.ToCommitteeId, cancel));
    }

    // The envelope between two committees: either side reads how to reach the other.
    private async Task<OrganisationContact> ContactAsync(int? committee, CancellationToken cancel)
        => committee is { } id ? await profiles.OfAsync(id, cancel) : OrganisationContact.None;

    /// <summary>Counts one print; it is the committee that prints what it seals.</summary>
    /// <returns>How often it has been printed now.</returns>
    public Task<Outcome<int>> CountAsync(Guid key, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<int>(
            async no =>
            {
                var version = await db.Set<TransferCase>().Where(t => t.PublicId == key).Select(t => (int?)t.Version).SingleOrDefaultAsync(cancel);
                var opened = await desk.OpenAsync(key, version ?? 0, context, cancel);
                if (opened.Value is not { } open)
                    return Outcome<int>.From(opened);
                if (!open.MayIssue)
                    return Outcome<int>.Forbidden();
                if (open.Case.IssuedOn is null)
                    return Outcome<int>.NotFound();
                open.Case.PrintCount++;
                await desk.RecordAsync(context, open.Case, "transfer.letter-printed", $"打印介绍信，第 {open.Case.PrintCount} 次", no, cancel);
                return Outcome<int>.Ok(open.Case.PrintCount);
            },
            cancel);
}
