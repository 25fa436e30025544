using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Audit;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Members.Sets;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.People.Sets;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Cadres.Sets;

/// <summary>Rows of a cadre's information sets. The row's own key names the submission of a new one.</summary>
public sealed class CadreSetService(PartyBuildingDbContext db, LedgerTransaction ledger, CadreDesk desk, SetRowChanges changes, CadreSetOwners owners)
{
    /// <param name="input">Person key and version are those of the cadre.</param>
    /// <returns>Key of the row; the same for a second copy of the same form.</returns>
    public Task<Outcome<Guid>> AddAsync(SaveSetRow input, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<Guid>(
            async no => await db.Set<InfoRow>().AnyAsync(r => r.Key == input.RowKey && db.Set<Cadre>().Any(c => c.PersonId == r.PersonId && c.PublicId == input.PersonKey), cancel)
                ? Outcome<Guid>.Ok(input.RowKey)
                : await OpenAsync(input, context, cancel, (set, owner) => changes.AddAsync(set, input.RowKey, input.Values, owner, context, no, cancel)),
            cancel);

    /// <inheritdoc cref="AddAsync"/>
    public Task<Outcome<Guid>> ChangeAsync(SaveSetRow input, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<Guid>(
            no => OpenAsync(input, context, cancel, (set, owner) => changes.ChangeAsync(set, input.RowKey, input.Values, owner, context, no, cancel)), cancel);

    /// <inheritdoc cref="AddAsync"/>
    public Task<Outcome<Guid>> EndAsync(SaveSetRow input, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<Guid>(no => OpenAsync(input, context, cancel, (set, owner) => changes.EndAsync(set, input.RowKey, owner, context, no, cancel)), cancel);

    private async Task<Outcome<Guid>> OpenAsync(
        SaveSetRow input, CommandContext context, CancellationToken cancel, Func<InfoSet, SetOwner, Task<Outcome<Guid>>> write)
    {
        if (CadreSets.Find(input.Set) is not { } set)
            return Outcome<Guid>.NotFound();
        var opened = await desk.OpenAsync(input.PersonKey, input.Version, context, cancel);
        if (opened.Value is not { } open)
            return Outcome<Guid>.From(opened);
        // An open form of the same person on the member's side is stale too.
        db.Entry(open.Person).State = EntityState.Modified;
        var outcome = await write(set, await owners.OfAsync(open, set, cancel));
        if (outcome.IsOk)
            await desk.RefreshAsync(open.Cadre, context.Today, cancel);
        return outcome;
    }
}
