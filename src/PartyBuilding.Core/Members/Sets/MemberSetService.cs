using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.People.Sets;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Members.Sets;

/// <summary>Rows of a member's information sets: added, changed and ended by those who write the set themselves.</summary>
public sealed class MemberSetService(PartyBuildingDbContext db, LedgerTransaction ledger, MemberDesk desk, SetRowChanges changes)
{
    /// <returns>Key of the row; the same for a second copy of the same form.</returns>
    public Task<Outcome<Guid>> AddAsync(SaveSetRow input, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<Guid>(
            async no =>
            {
                var isCopy = await db.Set<InfoRow>().AnyAsync(r => r.Key == input.RowKey && r.Person!.PublicId == input.PersonKey, cancel);
                var version = isCopy ? await db.People.Where(p => p.PublicId == input.PersonKey).Select(p => p.Version).SingleAsync(cancel) : input.Version;
                return await OpenAsync(input with { Version = version }, context, cancel, (set, owner) => isCopy
                    ? Task.FromResult(Outcome<Guid>.Ok(input.RowKey))
                    : changes.AddAsync(set, input.RowKey, input.Values, owner, context, no, cancel));
            },
            cancel);

    /// <returns>Key of the row.</returns>
    public Task<Outcome<Guid>> ChangeAsync(SaveSetRow input, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<Guid>(
            no => OpenAsync(input, context, cancel, (set, owner) => changes.ChangeAsync(set, input.RowKey, input.Values, owner, context, no, cancel)), cancel);

    /// <returns>Key of the row.</returns>
    public Task<Outcome<Guid>> EndAsync(SaveSetRow input, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<Guid>(
            no => OpenAsync(input, context, cancel, (set, owner) => changes.EndAsync(set, input.RowKey, owner, context, no, cancel)), cancel);

    private async Task<Outcome<Guid>> OpenAsync(
        SaveSetRow input, CommandContext context, CancellationToken cancel, Func<InfoSet, SetOwner, Task<Outcome<Guid>>> write)
    {
        if (InfoSets.Find(input.Set) is not { } set)
            return Outcome<Guid>.NotFound();
        var opened = await desk.OpenAsync(input.PersonKey, input.Version, context, cancel);
        if (opened.Value is not { } member)
            return Outcome<Guid>.From(opened);
        return MemberEditing.MayEdit(set, member.Branch.Path, context.Actor, context.Scope) ? await write(set, SetOwner.Of(member)) : Outcome<Guid>.Forbidden();
    }
}
