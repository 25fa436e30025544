using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Assessments.Schemes;
using PartyBuilding.Core.Cadres;
using PartyBuilding.Core.Cadres.Teams;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Assessments.Rounds;

/// <summary>Who is assessed in a round: teams with their members as they stand today, branches, and people put in one by one.</summary>
public sealed class SubjectService(PartyBuildingDbContext db, AssessmentDesk desk)
{
    public Task<Outcome<Guid>> AddUnitsAsync(AddAssessedUnits input, CommandContext context, CancellationToken cancel = default)
        => desk.OnRoundAsync(input.Key, input.Version, RoundStage.Planned, "列入单位", context, async (round, rules) =>
        {
            var keys = input.OrganisationKeys.ToHashSet();
            var organisations = await db.Organisations.In(context.Scope).Where(o => keys.Contains(o.PublicId)).OrderBy(o => o.Path).ToListAsync(cancel);
            if (organisations.Count == 0 || organisations.Count < keys.Count)
                return [AssessmentFindings.Organisation(nameof(input.OrganisationKeys))];
            var taken = await TakenAsync(round, cancel);
            foreach (var organisation in organisations.Where(o => round.Units.TrueForAll(u => u.OrganisationId != o.Id)))
            {
                var unit = new RoundUnit { Key = Guid.CreateVersion7(), OrganisationId = organisation.Id, Organisation = organisation };
                unit.Subjects.AddRange(await SubjectsAsync(round, organisation, taken, context.Today, cancel));
                // Party workers are put in one by one.
                if (unit.Subjects.Count == 0 && round.OwnScheme?.Subject != AssessmentSubject.PartyWorker)
                    return [AssessmentFindings.Nobody(organisation.Name)];
                round.Units.Add(unit);
            }

            var added = round.Units.Where(u => u.Id == 0).ToList();
            if (await TwiceAsync(round, [.. added.SelectMany(u => u.Subjects.Select(s => (u.OrganisationId, s)))], nameof(input.OrganisationKeys), rules, context, cancel) is { Count: > 0 } twice)
                return twice;
            desk.Record(context, "assessment.units-added", AssessmentDesk.Event(round), $"“{round.Title}”列入 {added.Count} 个单位，{added.Sum(u => u.Subjects.Count)} 个对象");
            return [];
        }, cancel);

    public Task<Outcome<Guid>> AddPersonAsync(AddAssessedPerson input, CommandContext context, CancellationToken cancel = default)
        => desk.OnRoundAsync(input.Key, input.Version, RoundStage.Planned, "列入个人", context, async (round, rules) =>
        {
            if (round.Units.Find(u => u.Key == input.UnitKey) is not { } unit || round.OwnScheme is not { Subject: AssessmentSubject.Cadre or AssessmentSubject.PartyWorker })
                return [AssessmentFindings.Fields.NotNow("列入个人：这次考核没有个人的方案")];
            var cadre = await db.Set<Cadre>().Include(c => c.Person).SingleOrDefaultAsync(
                c => c.PublicId == input.CadreKey && c.LeftOn == null && db.Organisations.In(context.Scope).Any(o => o.Id == c.OrganisationId), cancel);
            if (cadre is null || !(await TakenAsync(round, cancel)).Add(cadre.Id))
                return [cadre is null ? AssessmentFindings.Cadre() : AssessmentFindings.Fields.Must("TWICE", "这个人已经列入。", nameof(input.CadreKey))];
            var subject = new RoundSubject
            {
                Key = input.SubjectKey, Order = short.MaxValue, IsTeam = false, CadreId = cadre.Id, Name = cadre.Person!.Name, Post = cadre.PostText, IsGovernment = false,
            };
            if (await TwiceAsync(round, [(unit.OrganisationId, subject)], nameof(input.CadreKey), rules, context, cancel) is { Count: > 0 } twice)
                return twice;
            unit.Subjects.Add(subject);
            desk.Record(context, "assessment.person-added", AssessmentDesk.Event(round), $"“{round.Title}”列入{subject.Name}");
            return [];
        }, cancel);

    public Task<Outcome<Guid>> DropAsync(Guid key, int version, Guid subject, CommandContext context, CancellationToken cancel = default)
        => desk.OnRoundAsync(key, version, RoundStage.Planned, "撤下", context, async (round, _) =>
        {
            var units = round.Units.Select(u => u.Id).ToList();
            if (await db.Set<RoundSubject>().SingleOrDefaultAsync(s => s.Key == subject && units.Contains(s.UnitId), cancel) is not { } found)
                return [];
            db.Remove(found);
            desk.Record(context, "assessment.subject-dropped", AssessmentDesk.Event(round), $"“{round.Title}”撤下{found.Name}");
            return [];
        }, cancel);

    /// <summary>Cadres who are in the round already: somebody with posts in two teams is assessed in the first of them.</summary>
    private async Task<HashSet<int>> TakenAsync(AssessmentRound round, CancellationToken cancel)
        => (await db.Set<RoundSubject>().Where(s => s.Unit!.RoundId == round.Id && s.CadreId != null).Select(s => s.CadreId!.Value).ToListAsync(cancel)).ToHashSet();

    private async Task<IReadOnlyList<RoundSubject>> SubjectsAsync(AssessmentRound round, Organisation organisation, HashSet<int> taken, DateOnly today, CancellationToken cancel)
    {
        var subjects = new List<RoundSubject>();
        var organ = await db.Set<TeamProfile>().Where(p => p.OrganisationId == organisation.Id && p.SupersededNo == Recorded.Current).Select(p => (TeamOrgan?)p.Organ).SingleOrDefaultAsync(cancel);
        if (round.TeamScheme is not null)
            subjects.Add(New(1, isTeam: true, null, $"{organisation.Name}领导班子", null));
        if (round.OwnScheme?.Subject == AssessmentSubject.Branch)
        {
            var branches = await db.Organisations.In(OrgScope.Of(organisation.Path)).Where(o => o.Kind == OrganisationKind.Branch && o.ClosedOn == null).OrderBy(o => o.Path)
                .Select(o => new { o.Id, o.Name }).ToListAsync(cancel);
            var known = round.Units.SelectMany(u => u.Subjects).Select(s => s.BranchId).ToHashSet();
            subjects.AddRange(branches.Where(b => !known.Contains(b.Id)).Select((b, i) => New(i + 2, isTeam: false, null, b.Name, null, b.Id)));
        }

        if (round.OwnScheme?.Subject == AssessmentSubject.Cadre)
        {
            var seats = await db.PostsOn(today).Where(p => p.OrganisationId == organisation.Id && p.IsInTeam && p.Cadre!.LeftOn == null)
                .OrderBy(p => p.LevelCode == null).ThenBy(p => p.LevelCode).ThenBy(p => p.Order).Select(p => new { p.CadreId, p.Cadre!.Person!.Name, p.Cadre.PostText }).ToListAsync(cancel);
            subjects.AddRange(seats.DistinctBy(s => s.CadreId).Where(s => taken.Add(s.CadreId)).Select((s, i) => New(i + 2, isTeam: false, s.CadreId, s.Name, s.PostText)));
        }

        return subjects;

        RoundSubject New(int order, bool isTeam, int? cadre, string name, string? post, int? branch = null) => new()
        {
            Key = Guid.CreateVersion7(), Order = (short)order, IsTeam = isTeam, CadreId = cadre, BranchId = branch, Name = name.Length > RoundSubject.LongestName ? name[..RoundSubject.LongestName] : name, Post = post,
            IsGovernment = organ == TeamOrgan.Government,
        };
    }

    private async Task<IReadOnlyList<Finding>> TwiceAsync(
        AssessmentRound round, IReadOnlyList<(int Organisation, RoundSubject Subject)> added, string field, RuleCatalogue rules, CommandContext context, CancellationToken cancel)
    {
        var before = await db.Set<RoundSubject>().Where(s => s.Unit!.RoundId != round.Id && s.Unit.Round!.Kind == round.Kind && s.Unit.Round.Year == round.Year)
            .Select(s => new { s.IsTeam, s.CadreId, s.BranchId, s.Unit!.OrganisationId }).ToListAsync(cancel);
        // A person, a branch, or the team of a unit.
        var known = before.Select(b => (b.CadreId, b.BranchId, Team: b.IsTeam ? b.OrganisationId : 0)).ToHashSet();
        var names = added.Where(a => known.Contains((a.Subject.CadreId, a.Subject.BranchId, a.Subject.IsTeam ? a.Organisation : 0))).Select(a => a.Subject.Name).ToList();
        return rules.Evaluate(AssessmentChecks.Twice, new TwiceFacts(round.Year, names, field), context.Today, RuleOccasion.Decision).Blocking;
    }
}
