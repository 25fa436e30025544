using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Cadres.Posts;
using PartyBuilding.Core.Cadres.Teams;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.People.Sets;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Cadres.Tenure;

/// <summary>任期推演: every post held today in a scope with the days the rules put on it.</summary>
public sealed class TenureQueries(PartyBuildingDbContext db, RuleBook book)
{
    public async Task<TenureBoard> ReadAsync(OrgScope scope, DateOnly today, CancellationToken cancel = default)
    {
        var rules = await book.CurrentAsync(cancel);
        var posts = await PostsAsync(scope, today, cancel);
        var (dues, probations) = (new List<PostDue>(), new List<string>());
        foreach (var (post, facts) in posts)
        {
            dues.AddRange(TenureChecks.All.Select(one => Due(one, post, facts, rules)).OfType<PostDue>());
            probations.AddRange(rules.Evaluate(TenureChecks.Recorded, facts, today, RuleOccasion.Batch).Findings.Select(f => $"{post.Name}，{post.Text}：{f.Message}{f.Remedy}（{f.Source}）"));
        }

        return new TenureBoard(
            today, [.. dues.OrderBy(d => d.On).ThenBy(d => d.LevelCode, StringComparer.Ordinal).ThenBy(d => d.Name, StringComparer.Ordinal)],
            posts.Where(p => p.Facts.Retirement is null).Select(p => p.Post.CadreId).Distinct().Count(), probations);
    }

    /// <summary>What has come or comes soon: of a cadre with several posts the main one speaks for all of them.</summary>
    public async Task<IReadOnlyList<PostDue>> NearAsync(OrgScope scope, DateOnly today, CancellationToken cancel = default)
        => [.. (await ReadAsync(scope, today, cancel)).Dues.Where(d => d.IsNear && (d.Kind != PostDueKind.Retirement || d.IsMain))];

    private static PostDue? Due(TenureRule one, Held post, TenureFacts facts, RuleCatalogue rules)
    {
        if (rules.InForce(one.Code, facts.Today) is not { } rule || one.Due(facts, rule) is not { } on)
            return null;
        var words = one.Words(facts, rule);
        var retirement = one.Kind == PostDueKind.Retirement ? facts.Retirement : null;
        var note = retirement is null || retirement.Earliest.Value == retirement.Latest.Value ? null : $"本人自愿最早 {retirement.Earliest.Title}，协商一致最晚 {retirement.Latest.Title}";
        return new PostDue(
            one.Kind, on, post.IsSeen ? post.CadreKey : null, post.Name, post.OrganisationKey, post.Organisation, post.Text, post.LevelCode, post.IsInTeam, post.IsMain,
            words, retirement is null ? rule.Broken(words).Source! : $"{retirement.Document} {retirement.Place}", note, facts.Today >= on.AddMonths(-rule.Number("lead")));
    }

    private async Task<IReadOnlyList<(Held Post, TenureFacts Facts)>> PostsAsync(OrgScope scope, DateOnly today, CancellationToken cancel)
    {
        var seen = db.Organisations.In(scope).Select(o => o.Id);
        var held = db.PostsOn(today).Where(p => seen.Contains(p.OrganisationId));
        var people = held.Select(p => p.Cadre!.PersonId);
        var field = CadreSets.PersonField("retire");
        var classes = await db.Set<InfoValue>().AsNoTracking().Where(v => v.Field == field && v.SupersededNo == Recorded.Current && people.Contains(v.PersonId))
            .ToDictionaryAsync(v => v.PersonId, v => v.Value, cancel);
        var organs = await db.Set<TeamProfile>().AsNoTracking().Where(t => t.SupersededNo == Recorded.Current && seen.Contains(t.OrganisationId)).ToDictionaryAsync(t => t.OrganisationId, t => t.Organ, cancel);
        var rows = await held.Select(p => new Held(
            p.CadreId, p.Cadre!.PublicId, p.Cadre.PersonId, p.Cadre.Person!.Name, p.Cadre.Person.BirthDate, p.Cadre.Person.SexCode, p.Cadre.LevelCode, p.Cadre.LevelSince,
            p.OrganisationId, p.Organisation!.PublicId, p.Organisation.Name, p.ShortUnit ?? p.Unit, p.Title, p.LevelCode, p.IsInTeam, p.IsMain, p.Exchange, p.ValidFrom, p.TermEndsOn, p.ProbationUntil, p.ConfirmedOn,
            seen.Contains(p.Cadre.OrganisationId))).ToListAsync(cancel);
        return [.. rows.Select(r => (r, new TenureFacts(
            today, organs.TryGetValue(r.OrganisationId, out var organ) ? organ : null, r.IsInTeam, r.LevelCode, r.Exchange, r.Since, r.LevelSince, r.TermEndsOn, r.ProbationUntil, r.ConfirmedOn,
            RetirementTable.Embedded.Of(r.BirthDate, r.SexCode, r.CadreLevel, classes.GetValueOrDefault(r.PersonId)))))];
    }

    private sealed record Held(
        int CadreId, Guid CadreKey, int PersonId, string Name, DateOnly? BirthDate, string? SexCode, string? CadreLevel, DateOnly? LevelSince, int OrganisationId, Guid OrganisationKey,
        string Organisation, string Unit, string Title, string? LevelCode, bool IsInTeam, bool IsMain, ExchangeClass Exchange, DateOnly Since, DateOnly? TermEndsOn, DateOnly? ProbationUntil, DateOnly? ConfirmedOn, bool IsSeen)
    {
        public string Text => Unit + Title;
    }
}
