using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Cadres.Posts;
using PartyBuilding.Core.CodeTables;
using PartyBuilding.Core.People;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Cadres.Teams;

/// <summary>Reads the teams of units in scope as at a day.</summary>
public sealed class TeamQueries(PartyBuildingDbContext db, StrengthQueries strengths, RuleBook book, CodeTableStore codes)
{
    private static readonly string Party = CadreSets.PersonField("party");
    private static readonly string Speciality = CadreSets.PersonField("field");
    private static readonly string Breadth = CadreSets.PersonField("breadth");

    /// <returns>Null when the unit is out of scope.</returns>
    public async Task<TeamRoster?> RosterAsync(Guid organisation, OrgScope scope, DateOnly day, CancellationToken cancel = default)
    {
        if (await strengths.FindAsync(organisation, scope, day, cancel) is not { } strength)
            return null;
        var unit = await db.Organisations.Where(o => o.PublicId == organisation).Select(o => o.Id).SingleAsync(cancel);
        var profile = await db.Set<TeamProfile>().AsNoTracking().SingleOrDefaultAsync(p => p.OrganisationId == unit && p.SupersededNo == Recorded.Current, cancel);
        var catalogue = await codes.CurrentAsync(cancel);
        var members = await MembersAsync(unit, scope, day, catalogue, cancel);
        var facts = TeamFacts.Of(profile, strength, members, day, c => c is null ? "（未填层次）" : catalogue.Name(CodeStandards.CadreLevel, c, day) ?? c);
        var found = (await book.CurrentAsync(cancel)).Evaluate(TeamChecks.Structure, facts, day, RuleOccasion.Batch).Findings;
        return new TeamRoster(strength, day, profile, members, await ApprovalsAsync(unit, cancel), found);
    }

    private async Task<IReadOnlyList<TeamMember>> MembersAsync(int unit, OrgScope scope, DateOnly day, CodeTableCatalogue catalogue, CancellationToken cancel)
    {
        var seats = db.PostsOn(day).Where(p => p.OrganisationId == unit && p.IsInTeam);
        var people = seats.Select(p => p.Cadre!.PersonId);
        var rows = await seats.Select(p => new Seat(
            p.Cadre!.PublicId, p.Cadre.PersonId, p.Cadre.Person!.Name, p.Cadre.Person.SexCode, p.Cadre.Person.BirthDate, p.Title, p.LevelCode, p.IsMain, p.Order, p.ValidFrom,
            db.Organisations.In(scope).Any(o => o.Id == p.Cadre.OrganisationId), db.PostsOn(day).Any(x => x.CadreId == p.CadreId && x.IsInTeam && x.OrganisationId != unit))).ToListAsync(cancel);
        var onBooks = (await new CadreAffiliations(db).MembersOn(day).Where(m => people.Contains(m)).ToListAsync(cancel)).ToHashSet();
        var values = await new CadreAffiliations(db).PersonValuesAsync(people, [Party, Speciality, Breadth], cancel);
        var facts = (await db.PersonFacts.AsNoTracking().Where(f => f.SupersededNo == Recorded.Current && f.ValidFrom <= day && day < f.ValidTo && people.Contains(f.PersonId)
            && (f.Kind == PersonFactKind.Ethnicity || f.Kind == PersonFactKind.Education)).Select(f => new { f.PersonId, f.Kind, f.Value }).ToListAsync(cancel))
            .ToLookup(f => (f.PersonId, f.Kind), f => f.Value);
        return [.. rows.GroupBy(r => r.Key).Select(g => g.OrderByDescending(r => r.IsMain).ThenBy(r => r.Order).ToList())
            .OrderBy(g => g[0].LevelCode is null).ThenBy(g => g[0].LevelCode, StringComparer.Ordinal).ThenBy(g => g[0].Order).ThenBy(g => g[0].Since).Select(g =>
            {
                var (first, own) = (g[0], values[g[0].PersonId].ToDictionary(v => v.Field, v => v.Value, StringComparer.Ordinal));
                var isMember = onBooks.Contains(first.PersonId);
                return new TeamMember(
                    first.IsSeen ? first.Key : null, first.Name, first.SexCode, first.BirthDate, facts[(first.PersonId, PersonFactKind.Ethnicity)].FirstOrDefault(),
                    facts[(first.PersonId, PersonFactKind.Education)].FirstOrDefault(), CadreAffiliations.Words(isMember, own.GetValueOrDefault(Party), catalogue, day), isMember,
                    string.Join('、', g.Select(r => r.Title).Distinct()), first.LevelCode, first.Since, own.GetValueOrDefault(Speciality), own.GetValueOrDefault(Breadth),
                    first.IsElsewhere);
            })];
    }

    private async Task<IReadOnlyList<ApprovedPostsRow>> ApprovalsAsync(int unit, CancellationToken cancel)
        => await db.Set<ApprovedPosts>().AsNoTracking().Where(a => a.OrganisationId == unit && a.SupersededNo == Recorded.Current)
            .OrderByDescending(a => a.IsInTeam).ThenBy(a => a.LevelCode).ThenByDescending(a => a.ValidFrom)
            .Select(a => new ApprovedPostsRow(a.Key, a.LevelCode, a.IsInTeam, a.Number, a.ValidFrom, a.ValidTo, a.Document, a.RecordedNo)).ToListAsync(cancel);

    private sealed record Seat(
        Guid Key, int PersonId, string Name, string? SexCode, DateOnly? BirthDate, string Title, string? LevelCode, bool IsMain, short Order, DateOnly Since, bool IsSeen, bool IsElsewhere);
}
