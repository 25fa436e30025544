using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Audit;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.People;

/// <summary>
/// ID numbers: stored sealed, found exactly, shown only to who may see them, with a reason, and on record. Lists never
/// open the vault.
/// </summary>
public sealed class IdNumberVault(PartyBuildingDbContext db, IdNumberSeal seal, LedgerTransaction ledger, EventLog events)
{
    public const string Revealed = "id-number.revealed";

    /// <summary>
    /// Puts the number into the running command (the caller saves and writes the event). A number verified for somebody
    /// else is refused when it is to be verified here too, whichever key it is stored under.
    /// </summary>
    public async Task<Outcome> SetAsync(Person person, IdNumber number, bool verified, CancellationToken cancel = default)
    {
        var holders = await FindAsync(number, cancel);
        if (verified && holders.Any(h => h.Verified && h.PersonId != person.Id))
            return Outcome.Refused(Duplicate());
        var row = await RowAsync(person, cancel);
        seal.Write(row, person.PublicId, number);
        row.Verified = verified;
        return Outcome.Ok();
    }

    /// <summary>Records that there is no number, and why (a code of PB-NOID). The caller saves.</summary>
    public async Task SetMissingAsync(Person person, string reasonCode, CancellationToken cancel = default)
    {
        var row = await RowAsync(person, cancel);
        (row.Ciphertext, row.Nonce, row.Tag, row.KeyId) = (null, null, null, null);
        (row.BlindIndex, row.IndexKeyId, row.Prefix3, row.Verified) = (null, null, null, false);
        row.MissingReasonCode = reasonCode;
    }

    /// <summary>
    /// Everybody stored under this number, verified first; records merged into another are passed over. It crosses every
    /// scope: show no more than the crossing allows.
    /// </summary>
    public async Task<IReadOnlyList<IdNumberHolder>> FindAsync(IdNumber number, CancellationToken cancel = default)
    {
        var found = new List<IdNumberHolder>();
        foreach (var index in seal.Indexes(number))
            found.AddRange(await db.Set<PersonIdNumber>().AsNoTracking().Where(x => x.BlindIndex == index && x.Person!.MergedIntoId == null)
                .Select(x => new IdNumberHolder(x.PersonId, x.Person!.PublicId, x.Verified)).ToListAsync(cancel));
        return [.. found.OrderByDescending(h => h.Verified).ThenBy(h => h.PersonId)];
    }

    /// <summary>The person a verified number belongs to; null when there is none.</summary>
    public async Task<IdNumberHolder?> FindPersonAsync(IdNumber number, CancellationToken cancel = default)
        => (await FindAsync(number, cancel)).FirstOrDefault(h => h.Verified);

    /// <summary>What a record page shows without opening the vault; null when nothing has been recorded yet.</summary>
    public Task<IdNumberMask?> MaskAsync(int personId, CancellationToken cancel = default)
        => db.Set<PersonIdNumber>().AsNoTracking().Where(x => x.PersonId == personId)
            .Select(x => new IdNumberMask(x.Prefix3, x.Verified, x.MissingReasonCode)).SingleOrDefaultAsync(cancel);

    /// <summary>Opens one number. Needs the permission, the person within scope, and a reason; every opening is an event.</summary>
    public async Task<Outcome<IdNumber>> RevealAsync(Guid person, CommandContext context, CancellationToken cancel = default)
    {
        var path = await PathAsync(person, context.Scope, cancel);
        if (path is null)
            return Outcome<IdNumber>.NotFound();
        if (!context.Actor.May(Permission.RevealIdNumber))
            return Outcome<IdNumber>.Forbidden();
        if (string.IsNullOrWhiteSpace(context.Reason))
            return Outcome<IdNumber>.Refused(new Finding("ID-REVEAL", RuleForce.Must, "请填写查看公民身份号码的原因。", "Reason"));
        return await ledger.RunAsync(async no =>
        {
            var row = await db.Set<PersonIdNumber>().AsNoTracking().SingleOrDefaultAsync(x => x.Person!.PublicId == person, cancel);
            if (row is null || seal.Open(row, person) is not { } number)
                return Outcome<IdNumber>.NotFound();
            events.Add(context, Revealed, new EventSubject(EventSubject.Person, person, path), "查看公民身份号码", recordedNo: no);
            return Outcome<IdNumber>.Ok(number);
        }, cancel);
    }

    /// <summary>Opens the numbers of many, for an export that has checked permission, scope and reason and writes an event about each.</summary>
    internal async Task<IReadOnlyDictionary<int, IdNumber>> OpenForExportAsync(IReadOnlyList<int> people, CancellationToken cancel)
    {
        var rows = await db.Set<PersonIdNumber>().AsNoTracking().Include(x => x.Person).Where(x => people.Contains(x.PersonId) && x.Ciphertext != null).ToListAsync(cancel);
        return rows.ToDictionary(r => r.PersonId, r => seal.Open(r, r.Person!.PublicId)!);
    }

    /// <summary>The refusal of a number that is verified for somebody else.</summary>
    public static Finding Duplicate() => new(
        "ID-DUPLICATE", RuleForce.Must, "这个公民身份号码已有在册人员使用。", "IdNumber", "请先核对是否同一人；不在本单位名册中的，请联系区委组织部。");

    // A person belongs to the organisation of the latest placement: whoever held the person earlier sees no more.
    private async Task<string?> PathAsync(Guid person, OrgScope scope, CancellationToken cancel)
    {
        var organisation = await db.MemberPlacements.AsNoTracking()
            .Where(x => x.Person!.PublicId == person && x.SupersededNo == Recorded.Current)
            .OrderByDescending(x => x.ValidFrom).ThenByDescending(x => x.Id).Select(x => (int?)x.OrganisationId).FirstOrDefaultAsync(cancel);
        return organisation is null ? null
            : await db.Organisations.AsNoTracking().In(scope).Where(o => o.Id == organisation).Select(o => o.Path).SingleOrDefaultAsync(cancel);
    }

    private async Task<PersonIdNumber> RowAsync(Person person, CancellationToken cancel)
    {
        var row = person.Id == 0 ? null : await db.Set<PersonIdNumber>().FindAsync([person.Id], cancel);
        if (row is not null)
            return row;
        row = new PersonIdNumber { PersonId = person.Id, Person = person };
        db.Add(row);
        return row;
    }
}
