using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Education;

/// <summary>Training classes: plan, trainees, completion and certificates.</summary>
public sealed class ClassService(PartyBuildingDbContext db, LedgerTransaction ledger, MemberDesk members, OrganisationDesk desk, RuleBook rules)
{
    public Task<Outcome<Guid>> SaveAsync(SaveClass input, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<Guid>(
            async no =>
            {
                var old = await db.Set<TrainingClass>().Include(c => c.Parts).Include(c => c.Courses).SingleOrDefaultAsync(c => c.PublicId == input.Key, cancel);
                var opened = old is null ? await members.StandingAsync(input.OrganisationKey, context, cancel) : await members.OrganisationAsync(old.OrganisationId, context, cancel);
                if (opened.Value is not { } organisation)
                    return Outcome<Guid>.From(opened);
                if (old is not null && input.Version is null)
                    return Outcome<Guid>.Ok(input.Key);
                if (old is null && input.Version is not null)
                    return Outcome<Guid>.NotFound();
                if (old is not null && old.Version != input.Version)
                    return Outcome<Guid>.Conflict("这个培训班刚被别人修改过，请核对最新内容后再提交。");
                var findings = new List<Finding>();
                var parts = ClassLines.Parts(input.Parts, findings);
                var courses = ClassLines.Courses(input.Courses, input.StartsOn, input.EndsOn, findings);
                await CheckAsync(input, old, parts, findings, context, cancel);
                if (findings.Count > 0)
                    return Outcome<Guid>.Refused(findings);
                var made = old ?? new TrainingClass
                {
                    PublicId = input.Key, OrganisationId = organisation.Id, Title = "", StartsOn = input.StartsOn, EndsOn = input.EndsOn, Audience = "", Trainees = 0,
                };
                if (old is null)
                    db.Add(made);
                else
                    db.Entry(made).State = EntityState.Modified;
                Fill(made, input, parts, courses);
                desk.Record(context, "education.class-saved", organisation, $"{(old is null ? "登记" : "修改")}培训班：{made.Title}", no);
                return Outcome<Guid>.Ok(input.Key);
            },
            cancel);

    /// <summary>Members in the actor's scope join; the same member once.</summary>
    public Task<Outcome<Guid>> EnrolAsync(EnrolTrainees input, CommandContext context, CancellationToken cancel = default)
        => RunAsync(input.Key, input.Version, context, async (made, organisation, no) =>
        {
            var people = await db.MembershipSpells.Where(s => input.People.Contains(s.Person!.PublicId))
                .Join(db.Organisations.In(context.Scope), s => s.BranchId, o => o.Id, (s, o) => new { s.PersonId, s.Person!.Name }).Distinct().ToListAsync(cancel);
            if (people.Count == 0 || people.Count != input.People.Distinct().Count())
                return [EducationFindings.Absent("People")];
            var known = await db.Set<Trainee>().Where(t => t.ClassId == made.Id).Select(t => t.PersonId).ToListAsync(cancel);
            var twice = people.Where(p => known.Contains(p.PersonId)).Select(p => p.Name).ToList();
            var findings = (await rules.CurrentAsync(cancel)).Evaluate(
                EducationChecks.Trainee, new TraineeFacts(twice, known.Count + people.Count, made.Trainees), made.StartsOn, RuleOccasion.Decision).Blocking;
            if (findings.Count > 0)
                return findings;
            db.AddRange(people.Select(p => new Trainee { ClassId = made.Id, PersonId = p.PersonId }));
            desk.Record(context, "education.trainees-enrolled", organisation, $"{made.Title}：登记学员 {people.Count} 名", no);
            return [];
        }, cancel);

    /// <summary>Takes a trainee off the list while the class is not completed.</summary>
    public Task<Outcome<Guid>> DropAsync(EnrolTrainees input, CommandContext context, CancellationToken cancel = default)
        => RunAsync(input.Key, input.Version, context, async (made, organisation, no) =>
        {
            var rows = await db.Set<Trainee>().Where(t => t.ClassId == made.Id && input.People.Contains(t.Person!.PublicId)).ToListAsync(cancel);
            if (rows.Count == 0)
                return [EducationFindings.Absent("People")];
            db.RemoveRange(rows);
            desk.Record(context, "education.trainees-dropped", organisation, $"{made.Title}：取消学员 {rows.Count} 名", no);
            return [];
        }, cancel);

    /// <summary>Certificates are numbered through the year of the completion.</summary>
    public Task<Outcome<Guid>> CompleteAsync(CompleteClass input, CommandContext context, CancellationToken cancel = default)
        => RunAsync(input.Key, input.Version, context, async (made, organisation, no) =>
        {
            if (input.On < made.EndsOn || input.On > context.Today)
                return [EducationFindings.NotNow($"结业：结业日期应在 {made.EndsOn:yyyy-MM-dd} 到 {context.Today:yyyy-MM-dd} 之间")];
            var rows = await db.Set<Trainee>().Include(t => t.Person).Where(t => t.ClassId == made.Id).OrderBy(t => t.Person!.NameSort).ThenBy(t => t.Id).ToListAsync(cancel);
            if (rows.Count == 0)
                return [EducationFindings.NotNow("结业：还没有登记学员")];
            if (input.People.Any(k => rows.All(r => r.Person!.PublicId != k)))
                return [EducationFindings.Absent("People")];
            var year = input.On.Year;
            var last = await db.Set<Trainee>().Where(t => t.CertificateYear == year).MaxAsync(t => t.CertificateNo, cancel) ?? 0;
            foreach (var row in rows.Where(r => input.People.Contains(r.Person!.PublicId)))
                (row.IsCompleted, row.CertificateYear, row.CertificateNo) = (true, year, ++last);
            made.CompletedOn = input.On;
            desk.Record(context, "education.class-completed", organisation, $"{made.Title}：结业 {input.People.Distinct().Count()} 名", no);
            return [];
        }, cancel);

    private Task<Outcome<Guid>> RunAsync(
        Guid key, int version, CommandContext context, Func<TrainingClass, Organisation, long, Task<IReadOnlyList<Finding>>> work, CancellationToken cancel)
        => ledger.RunAsync<Guid>(
            async no =>
            {
                if (await db.Set<TrainingClass>().SingleOrDefaultAsync(c => c.PublicId == key, cancel) is not { } made)
                    return Outcome<Guid>.NotFound();
                var opened = await members.OrganisationAsync(made.OrganisationId, context, cancel);
                if (opened.Value is not { } organisation)
                    return Outcome<Guid>.From(opened);
                if (made.Version != version)
                    return Outcome<Guid>.Conflict("这个培训班刚被别人修改过，请核对最新内容后再提交。");
                if (made.CompletedOn is not null)
                    return Outcome<Guid>.Refused(EducationFindings.NotNow("修改：培训班已经结业"));
                db.Entry(made).State = EntityState.Modified;
                var findings = await work(made, organisation, no);
                return findings.Count > 0 ? Outcome<Guid>.Refused(findings) : Outcome<Guid>.Ok(key);
            },
            cancel);

    private async Task CheckAsync(
        SaveClass input, TrainingClass? old, List<TrainingPart> parts, List<Finding> findings, CommandContext context, CancellationToken cancel)
    {
        if (old?.CompletedOn is not null)
            findings.Add(EducationFindings.NotNow("修改：培训班已经结业"));
        findings.AddRange(EducationFindings.Text(EducationText.Of(input.Title), "班名", 120, nameof(input.Title)));
        findings.AddRange(EducationFindings.Text(EducationText.Of(input.Audience), "培训对象", 120, nameof(input.Audience)));
        if (input.Trainees is null or < 1 or > 99_999)
            findings.Add(EducationFindings.Number("全班人数", nameof(input.Trainees)));
        var enrolled = old is null ? 0 : await db.Set<Trainee>().CountAsync(t => t.ClassId == old.Id, cancel);
        if (enrolled > input.Trainees)
            findings.Add(EducationFindings.Number($"全班人数（已登记学员 {enrolled} 名）", nameof(input.Trainees)));
        findings.AddRange((await rules.CurrentAsync(cancel)).Evaluate(
            EducationChecks.Class,
            new ClassFacts(input.StartsOn, input.EndsOn, input.Trainees ?? 0, input.PersonTimes, [.. parts.Select(p => p.Trainees)], input.QuestionnaireOn),
            input.StartsOn, RuleOccasion.Decision, context.Reason).Blocking);
    }

    private void Fill(TrainingClass made, SaveClass input, List<TrainingPart> parts, List<TrainingCourse> courses)
    {
        (made.Title, made.Audience, made.StartsOn, made.EndsOn) = (EducationText.Of(input.Title)!, EducationText.Of(input.Audience)!, input.StartsOn, input.EndsOn);
        (made.Trainees, made.PersonTimes, made.QuestionnaireOn) = (input.Trainees!.Value, input.PersonTimes, input.QuestionnaireOn);
        db.RemoveRange(made.Parts);
        db.RemoveRange(made.Courses);
        made.Parts.Clear();
        made.Courses.Clear();
        made.Parts.AddRange(parts);
        made.Courses.AddRange(courses.OrderBy(c => c.On));
    }
}
