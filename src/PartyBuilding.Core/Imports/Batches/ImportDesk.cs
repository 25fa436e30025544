using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Audit;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Imports.Batches;

/// <summary>What every command about an import starts and ends with.</summary>
public sealed class ImportDesk(PartyBuildingDbContext db, EventLog events)
{
    public const string Subject = "import";

    /// <summary>The import, when it is in scope, fresh and in one of the states.</summary>
    public async Task<Outcome<ImportBatch>> OpenAsync(
        Guid key, int? version, CommandContext context, CancellationToken cancel, params ImportStatus[] states)
    {
        if (!context.Actor.May(Permission.ImportMembers))
            return Outcome<ImportBatch>.Forbidden();
        var batch = await db.Set<ImportBatch>().Include(x => x.Organisation)
            .Join(db.Organisations.In(context.Scope), b => b.OrganisationId, o => o.Id, (b, o) => b)
            .SingleOrDefaultAsync(b => b.PublicId == key, cancel);
        if (batch is null)
            return Outcome<ImportBatch>.NotFound();
        if (!May(context.Actor, batch.Kind))
            return Outcome<ImportBatch>.Forbidden();
        if (!states.Contains(batch.Status) || (version is { } seen && seen != batch.Version))
            return Outcome<ImportBatch>.Conflict("这次导入的状态已经变化，请看最新情况后再操作。");
        return Outcome<ImportBatch>.Ok(batch);
    }

    /// <summary>Whether somebody may import sheets of a kind: both the right to import and that of the kind's own forms.</summary>
    public static bool May(Actor actor, ImportKind kind) => actor.May(Permission.ImportMembers) && actor.May(SheetKinds.Of(kind).Permission);

    public void Record(CommandContext context, string kind, ImportBatch batch, string path, string summary, object? detail = null, long? no = null)
        => events.Add(context, kind, new EventSubject(Subject, batch.PublicId, path), summary, detail, no);

    internal static Finding Must(string code, string message, string? remedy = null, string? field = null)
        => new(code, RuleForce.Must, message, field, remedy);
}
