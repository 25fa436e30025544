using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Committees;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.FieldWork;

/// <summary>Reads of research at the grass roots, within a scope; names in the order of the alphabet, nobody ranked.</summary>
public sealed class FieldResearchQueries(PartyBuildingDbContext db, RuleBook rules)
{
    public async Task<ResearchYear> OfYearAsync(int year, OrgScope scope, CancellationToken cancel = default)
    {
        var (first, last) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        var posts = await InOffice(year, scope).OrderBy(m => m.Person!.NameSort).ThenBy(m => m.PersonId)
            .Select(m => new
            {
                m.PersonId, Key = m.Person!.PublicId, m.Person.Name, m.Post, Organisation = m.Term!.Organisation!.Name, IsDistrict = m.Term.Organisation.ParentId == null,
            })
            .ToListAsync(cancel);
        var kept = db.Organisations.In(scope).Select(o => o.Id);
        var stays = await db.Set<FieldResearch>().AsNoTracking().Include(r => r.Person)
            .Where(r => r.SupersededNo == Recorded.Current && kept.Contains(r.OrganisationId) && r.From <= last && r.To >= first)
            .OrderByDescending(r => r.From).ThenByDescending(r => r.Id).ToListAsync(cancel);
        var days = stays.GroupBy(r => r.PersonId).ToDictionary(g => g.Key, g => g.Sum(r => Within(r, first, last)));
        var book = await rules.CurrentAsync(cancel);
        return new ResearchYear(
            [.. posts.GroupBy(p => p.PersonId).Select(g =>
            {
                // Who leads in the district and below counts as a leader of the district.
                var post = g.OrderByDescending(p => p.IsDistrict).ThenBy(p => p.Post).First();
                var spent = days.GetValueOrDefault(g.Key);
                var found = book.Evaluate(FieldWorkChecks.Year, new ResearchFacts(post.IsDistrict, spent), last, RuleOccasion.Batch).Notes;
                return new ResearchLeader(post.Key, post.Name, post.Organisation, CommitteeWords.Post(post.Post), post.IsDistrict, spent, found.FirstOrDefault()?.Message);
            })],
            [.. stays.Select(r => new ResearchRow(r.Key, r.Person!.Name, r.From, r.To, r.Place, r.IsHardPlace, r.Findings, r.UsedIn))]);
    }

    /// <summary>Leading members in office at some time of the year, of committees in scope.</summary>
    internal IQueryable<CommitteeMember> InOffice(int year, OrgScope scope)
    {
        var (first, last) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        var committees = db.Organisations.In(scope).Where(o => o.Kind == OrganisationKind.Committee).Select(o => o.Id);
        return db.Set<CommitteeMember>().Where(m =>
            committees.Contains(m.Term!.OrganisationId) && m.SupersededNo == Recorded.Current && m.ValidFrom <= last && m.ValidTo > first);
    }

    // A stay over New Year counts in each year with its own days.
    private static int Within(FieldResearch stay, DateOnly first, DateOnly last)
        => (stay.To < last ? stay.To : last).DayNumber - (stay.From > first ? stay.From : first).DayNumber + 1;
}
