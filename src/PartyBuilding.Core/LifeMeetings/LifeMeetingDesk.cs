using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Audit;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.LifeMeetings;

/// <summary>What every command about a case starts and ends with.</summary>
public sealed class LifeMeetingDesk(PartyBuildingDbContext db, LedgerTransaction ledger, EventLog events)
{
    /// <summary>Runs a step on the case when it is in scope, fresh and not yet filed.</summary>
    public Task<Outcome<Guid>> RunAsync(
        Guid key, int version, CommandContext context, Func<LifeMeeting, long, Task<IReadOnlyList<Finding>>> work, CancellationToken cancel, Func<LifeMeeting, bool>? may = null,
        bool filedToo = false)
        => ledger.RunAsync<Guid>(
            async no =>
            {
                if (!context.Actor.May(Permission.ManageMembers))
                    return Outcome<Guid>.Forbidden();
                var row = await db.Set<LifeMeeting>().Include(m => m.Organisation).Include(m => m.People).Include(m => m.Measures)
                    .Include(m => m.Steps.Where(s => s.SupersededNo == Recorded.Current)).AsSplitQuery().SingleOrDefaultAsync(m => m.PublicId == key, cancel);
                if (row is null || !context.Scope.Contains(row.Organisation!.Path))
                    return Outcome<Guid>.NotFound();
                if (may is not null && !may(row))
                    return Outcome<Guid>.Forbidden();
                if (row.Version != version)
                    return Outcome<Guid>.Conflict("这次民主生活会刚被别人修改过，请核对最新内容后再提交。");
                if (row.FiledOn is not null && !filedToo)
                    return Outcome<Guid>.Refused(LifeMeetingFindings.Filed());
                if (await work(row, no) is { Count: > 0 } findings && findings.Any(f => f.Force != RuleForce.May))
                    return Outcome<Guid>.Refused(findings);
                // Changing a child bumps the root.
                db.Entry(row).Property(m => m.Topic).IsModified = true;
                return Outcome<Guid>.Ok(key);
            },
            cancel);

    public void Record(CommandContext context, string kind, LifeMeeting row, string summary, long no)
        => events.Add(context, kind, new EventSubject(EventSubject.LifeMeeting, row.PublicId, row.Organisation!.Path), summary, recordedNo: no);

    /// <summary>Writes a step; one that is there once takes the place of what stood.</summary>
    public static void Write(LifeMeeting row, LifeStep step)
    {
        if (!LifeMeetingWords.Repeats(step.Kind))
            row.Steps.Where(s => s.Kind == step.Kind && s.SupersededNo == Recorded.Current).ToList().ForEach(s => s.Supersede(step.RecordedNo));
        row.Steps.Add(step);
    }

    public static string? Text(string? typed) => (typed ?? "").Replace("\r\n", "\n", StringComparison.Ordinal).Trim() is { Length: > 0 } text ? text : null;
}
