using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Education;

/// <summary>Reads of training classes, within a scope.</summary>
public sealed class ClassQueries(PartyBuildingDbContext db, OrganisationNames names)
{
    public async Task<EducationPage<ClassRow>> ListAsync(OrgScope scope, int page, CancellationToken cancel = default)
    {
        var found = db.Set<TrainingClass>().AsNoTracking().Join(db.Organisations.In(scope), c => c.OrganisationId, o => o.Id, (c, o) => new { Class = c, o.Name });
        var total = await found.CountAsync(cancel);
        var at = Math.Clamp(page, 1, Math.Max(1, (total + EducationPage<ClassRow>.Size - 1) / EducationPage<ClassRow>.Size));
        return new EducationPage<ClassRow>(
            await found.OrderByDescending(x => x.Class.StartsOn).ThenByDescending(x => x.Class.Id).Skip((at - 1) * EducationPage<ClassRow>.Size).Take(EducationPage<ClassRow>.Size)
                .Select(x => new ClassRow(
                    x.Class.PublicId, x.Class.Title, x.Name, x.Class.StartsOn, x.Class.EndsOn, x.Class.Audience, x.Class.Trainees,
                    db.Set<Trainee>().Count(t => t.ClassId == x.Class.Id), x.Class.CompletedOn)).ToListAsync(cancel),
            at, total);
    }

    /// <summary>Trainees out of the reader's scope are not shown.</summary>
    public async Task<ClassRecord?> RecordAsync(Guid key, OrgScope scope, CancellationToken cancel = default)
    {
        var made = await db.Set<TrainingClass>().AsNoTracking().Include(c => c.Parts).Include(c => c.Courses).SingleOrDefaultAsync(c => c.PublicId == key, cancel);
        var organisation = made is null ? null : await db.Organisations.AsNoTracking().In(scope).SingleOrDefaultAsync(o => o.Id == made.OrganisationId, cancel);
        if (organisation is null)
            return null;
        var people = await db.Set<Trainee>().AsNoTracking().Where(t => t.ClassId == made!.Id).OrderBy(t => t.Person!.NameSort).ThenBy(t => t.Id)
            .Select(t => new
            {
                t.Person!.PublicId, t.Person.Name, t.IsCompleted, t.CertificateYear, t.CertificateNo,
                Branch = db.MembershipSpells.Where(s => s.PersonId == t.PersonId && s.BranchId != null).Select(s => s.BranchId).FirstOrDefault(),
            }).ToListAsync(cancel);
        int[] ids = [.. people.Select(p => p.Branch).OfType<int>().Distinct()];
        var seen = (await db.Organisations.In(scope).Where(o => ids.Contains(o.Id)).Select(o => o.Id).ToListAsync(cancel)).ToHashSet();
        var titles = await names.OfAsync(ids, cancel);
        return new ClassRecord(
            key, made!.Version, organisation.PublicId, organisation.Name, made.Title, made.StartsOn, made.EndsOn, made.Audience, made.Trainees, made.PersonTimes,
            made.QuestionnaireOn, made.CompletedOn, ClassLines.Text(made.Parts), ClassLines.Text(made.Courses), [.. made.Parts.Select(p => (p.Name, p.Trainees))],
            [.. made.Courses.OrderBy(c => c.On).Select(c => (c.On, c.Kind, c.Title, c.Speaker))],
            [.. people.Where(p => p.Branch is { } b && seen.Contains(b)).Select(p => new TraineeRow(
                p.PublicId, p.Name, titles.GetValueOrDefault(p.Branch!.Value), p.IsCompleted,
                p.CertificateNo is { } no ? FormattableString.Invariant($"{p.CertificateYear}-{no:D4}") : null))]);
    }
}
