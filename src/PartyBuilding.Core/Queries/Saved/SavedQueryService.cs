using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Audit;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Queries.Saved;

/// <summary>Saves conditions and takes them back; only the owner changes one.</summary>
public sealed class SavedQueryService(PartyBuildingDbContext db, LedgerTransaction ledger, EventLog events, QueryReader reader, ScopeHome home)
{
    /// <returns>The key; one that was saved before under the same key by the same click answers the same.</returns>
    public async Task<Outcome<Guid>> SaveAsync(SaveQuery input, CommandContext context, CancellationToken cancel = default)
    {
        if (!context.Actor.May(Permission.ViewMembers) || context.Actor.AccountId is not { } owner)
            return Outcome<Guid>.Forbidden();
        if (await home.FindAsync(context.Scope, cancel) is not { } unit)
            return Outcome<Guid>.NotFound();
        var read = await reader.ReadAsync(input.Query, context.Scope, cancel);
        var findings = read.Findings.ToList();
        var name = ChineseText.Clean(input.Name);
        var definition = QueryJson.Of(input.Query);
        if (name.Length is 0 or > SavedQueryConfiguration.LongestName)
            findings.Add(Wrong("Name", name.Length == 0 ? "请给条件起个名称。" : $"名称最多 {SavedQueryConfiguration.LongestName} 个字。"));
        if (definition.Length > SavedQueryConfiguration.LongestDefinition)
            findings.Add(Wrong(null, "条件太长，存不下，请分成几个。"));
        if (findings.Count > 0)
            return Outcome<Guid>.Refused(findings);
        return await ledger.RunAsync(
            async _ =>
            {
                var known = await db.Set<SavedQuery>().SingleOrDefaultAsync(q => q.PublicId == input.Key, cancel);
                if (known is not null && (known.OwnerId != owner || known.ClosedAt is not null))
                    return Outcome<Guid>.NotFound();
                if (known is not null && input.Version is null)
                    return Outcome<Guid>.Ok(known.PublicId);
                if (known is null && input.Version is not null)
                    return Outcome<Guid>.NotFound();
                if (known is not null && known.Version != input.Version)
                    return Outcome<Guid>.Conflict("这个条件刚被修改过，请核对最新内容后再保存。");
                if (await db.Set<SavedQuery>().AnyAsync(q => q.OwnerId == owner && q.Name == name && q.PublicId != input.Key && q.ClosedAt == null, cancel))
                    return Outcome<Guid>.Refused(Wrong("Name", "您已经有一个同名的条件，请换个名称。"));
                if (known is null)
                {
                    db.Add(new SavedQuery
                    {
                        PublicId = input.Key, Name = name, OwnerId = owner, OwnerName = context.Actor.Name, OrganisationId = unit.Id,
                        Shared = input.Shared, Definition = definition, SavedAt = context.At,
                    });
                }
                else
                {
                    (known.Name, known.OwnerName, known.Shared, known.Definition, known.SavedAt) = (name, context.Actor.Name, input.Shared, definition, context.At);
                }

                events.Add(context, "query.saved", new EventSubject(EventSubject.Query, input.Key, unit.Path), input.Shared ? "保存查询条件，共享" : "保存查询条件");
                return Outcome<Guid>.Ok(input.Key);
            },
            cancel);
    }

    /// <summary>Takes one back, for everybody it was shared with too.</summary>
    public Task<Outcome<bool>> CloseAsync(Guid key, int version, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync(
            async _ =>
            {
                var known = await db.Set<SavedQuery>().SingleOrDefaultAsync(q => q.PublicId == key && q.OwnerId == context.Actor.AccountId, cancel);
                if (known is null || await home.FindAsync(context.Scope, cancel) is not { } unit)
                    return Outcome<bool>.NotFound();
                if (known.ClosedAt is not null)
                    return Outcome<bool>.Ok(false);
                if (known.Version != version)
                    return Outcome<bool>.Conflict("这个条件刚被修改过，请核对后再删除。");
                known.ClosedAt = context.At;
                events.Add(context, "query.deleted", new EventSubject(EventSubject.Query, key, unit.Path), "删除查询条件");
                return Outcome<bool>.Ok(true);
            },
            cancel);

    private static Finding Wrong(string? field, string message) => new("QUERY-SAVE", RuleForce.Must, message, field);
}
