using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Audit;
using PartyBuilding.Core.Cadres.Posts;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.People;
using PartyBuilding.Core.People.Sets;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Cadres;

/// <summary>What every command about a cadre starts and ends with: who it is, who may write, whether the form is fresh, and the event.</summary>
public sealed class CadreDesk(PartyBuildingDbContext db, EventLog events, MemberDesk members)
{
    /// <summary>A cadre in office in scope whose record the actor keeps, marked as changed; stale forms are a conflict.</summary>
    public async Task<Outcome<OpenCadre>> OpenAsync(Guid key, int version, CommandContext context, CancellationToken cancel)
    {
        if (!context.Actor.May(Permission.ManageCadres))
            return Outcome<OpenCadre>.Forbidden();
        var found = await db.Set<Cadre>().Where(c => c.PublicId == key)
            .Join(db.Organisations.In(context.Scope), c => c.OrganisationId, o => o.Id, (c, o) => new { Cadre = c, c.Person, Organisation = o }).SingleOrDefaultAsync(cancel);
        if (found is null)
            return Outcome<OpenCadre>.NotFound();
        if (!CadreEditing.MayEdit(found.Cadre.Management, found.Organisation.Path, context.Actor, context.Scope))
            return Outcome<OpenCadre>.Forbidden();
        if (found.Cadre.Version != version)
            return Outcome<OpenCadre>.Conflict(await members.StaleAsync(key, cancel));
        if (found.Cadre.LeftOn is { } left)
            return Outcome<OpenCadre>.Refused(CadreFindings.Left(left));
        db.Entry(found.Cadre).State = EntityState.Modified;
        return Outcome<OpenCadre>.Ok(new OpenCadre(found.Cadre, found.Person!, found.Organisation));
    }

    /// <summary>Works the caches out again from the rows that the transaction has written.</summary>
    public async Task RefreshAsync(Cadre cadre, DateOnly today, CancellationToken cancel)
    {
        await db.SaveChangesAsync(cancel);
        if (!cadre.IsPostTextManual)
        {
            cadre.PostText = PostText.Of(await db.Set<CadrePost>().AsNoTracking()
                .Where(p => p.CadreId == cadre.Id && p.SupersededNo == Recorded.Current && p.ValidFrom <= today && p.ValidTo > today).ToListAsync(cancel));
        }

        var levels = await db.Set<InfoRow>().AsNoTracking().Include(r => r.Values)
            .Where(r => r.PersonId == cadre.PersonId && r.SetKey == CadreSets.Levels && r.SupersededNo == Recorded.Current).ToListAsync(cancel);
        var last = levels.Select(InfoRowWriter.ValuesOf).MaxBy(v => v["from"], StringComparer.Ordinal);
        (cadre.LevelCode, cadre.LevelSince) = (last?["level"], last is null ? null : FactText.Day(last["from"]));
    }

    public void Record(CommandContext context, string kind, OpenCadre open, string summary, long no, object? detail = null)
        => events.Add(context, kind, Subject(open.Cadre, open.Organisation), summary, detail, no);

    internal static EventSubject Subject(Cadre cadre, Organisation organisation) => new(EventSubject.Cadre, cadre.PublicId, organisation.Path);
}
