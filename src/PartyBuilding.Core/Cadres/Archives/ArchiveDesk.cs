using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Audit;
using PartyBuilding.Core.CodeTables;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Cadres.Archives;

/// <summary>What every command about a file starts and ends with. The keeper's scope decides, not where the cadre serves.</summary>
public sealed class ArchiveDesk(PartyBuildingDbContext db, EventLog events, CodeTableStore codes)
{
    private const string Stale = "这份档案刚被别人办理过，请核对最新内容后再提交。";

    /// <summary>A file in scope that is still kept here, marked as changed.</summary>
    public async Task<Outcome<OpenArchive>> OpenAsync(Guid key, int version, CommandContext context, CancellationToken cancel, bool isPassed = false)
    {
        if (!context.Actor.May(Permission.ManageCadres))
            return Outcome<OpenArchive>.Forbidden();
        var file = await db.Set<ArchiveFile>().Include(f => f.Materials).Include(f => f.Steps).Include(f => f.Uses).Include(f => f.Transfers)
            .Include(f => f.Custodian).Include(f => f.Cadre!.Person).AsSplitQuery()
            .SingleOrDefaultAsync(f => f.Key == key && db.Organisations.In(context.Scope).Any(o => o.Id == f.CustodianId), cancel);
        if (file is null)
            return Outcome<OpenArchive>.NotFound();
        if (file.Version != version)
            return Outcome<OpenArchive>.Conflict(Stale);
        if (file.PassedOn is { } passed && !isPassed)
            return Outcome<OpenArchive>.Refused(ArchiveFindings.Passed(passed));
        db.Entry(file).State = EntityState.Modified;
        return Outcome<OpenArchive>.Ok(new OpenArchive(file, file.Cadre!, file.Cadre!.Person!, file.Custodian!));
    }

    internal async Task<ArchiveInput> InputAsync(DateOnly today, CancellationToken cancel) => new(await codes.CurrentAsync(cancel), today);

    public void Record(CommandContext context, string kind, ArchiveFile file, string path, string summary, long no, object? detail = null)
        => events.Add(context, kind, new EventSubject(EventSubject.Archive, file.Key, path), summary, detail, no);

    public void Record(CommandContext context, string kind, OpenArchive open, string summary, long no) => Record(context, kind, open.File, open.Custodian.Path, summary, no);
}
