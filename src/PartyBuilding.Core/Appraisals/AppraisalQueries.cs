using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.CodeTables;
using PartyBuilding.Core.Committees;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;
using PartyBuilding.Core.Service;

namespace PartyBuilding.Core.Appraisals;

/// <summary>Reads of rounds, always within a scope.</summary>
public sealed class AppraisalQueries(PartyBuildingDbContext db, OrganisationNames names, AppraisalRoster roster, YearMeetings meetings, ServedYears served, CodeTableStore codes, RuleBook rules)
{
    /// <summary>The branches of the scope in a year, by stage, and who is behind.</summary>
    public async Task<AppraisalPage> ListAsync(int year, AppraisalList list, OrgScope scope, DateOnly today, int page, CancellationToken cancel = default)
    {
        var counts = new Dictionary<AppraisalList, int>();
        foreach (var each in Enum.GetValues<AppraisalList>())
            counts[each] = await Of(each, year, scope, today).CountAsync(cancel);
        var at = Math.Clamp(page, 1, Math.Max(1, (counts[list] + AppraisalPage.Size - 1) / AppraisalPage.Size));
        var branches = await Of(list, year, scope, today).OrderBy(o => o.Path).Skip((at - 1) * AppraisalPage.Size).Take(AppraisalPage.Size)
            .Select(o => new { o.Id, o.PublicId, o.Name }).ToListAsync(cancel);
        int[] ids = [.. branches.Select(b => b.Id)];
        var rounds = await Rounds(year).Where(r => ids.Contains(r.OrganisationId)).ToDictionaryAsync(r => r.OrganisationId, cancel);
        var figures = await db.Set<AppraisalEntry>()
            .Where(e => ids.Contains(e.OrganisationId) && e.SupersededNo == Recorded.Current && e.Round!.Year == year && (e.Place == EntryPlace.Due || e.CommentedOn != null))
            .GroupBy(e => e.RoundId)
            .Select(g => new { g.Key, Due = g.Count(), Commented = g.Count(e => e.CommentedOn != null), Told = g.Count(e => e.FeedbackOn != null) })
            .ToDictionaryAsync(x => x.Key, cancel);
        var stages = await Rounds(year).Where(r => r.Status == AppraisalStatus.Open).Join(db.Organisations.In(scope), r => r.OrganisationId, o => o.Id, (r, o) => r)
            .GroupBy(r => r.Stage).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(x => x.Key, x => x.Count, cancel);
        return new AppraisalPage(
            [.. branches.Select(b =>
            {
                var round = rounds.GetValueOrDefault(b.Id);
                var figure = round is null ? null : figures.GetValueOrDefault(round.Id);
                return new AppraisalRow(
                    round?.PublicId, b.PublicId, b.Name, round?.Stage, round?.Status, round?.StartsOn, round?.EndsOn, round?.ClosedOn,
                    figure?.Due ?? 0, figure?.Commented ?? 0, figure?.Told ?? 0, round is { IsOpen: true } && round.EndsOn < today);
            })],
            at, counts[list], counts, stages);
    }

    public async Task<AppraisalRecord?> RecordAsync(Guid key, OrgScope scope, CancellationToken cancel = default)
    {
        var round = await db.Set<AppraisalRound>().AsNoTracking().SingleOrDefaultAsync(r => r.PublicId == key && r.Status != AppraisalStatus.Withdrawn, cancel);
        var branch = round is null ? null : await db.Organisations.AsNoTracking().In(scope).SingleOrDefaultAsync(o => o.Id == round.OrganisationId, cancel);
        if (branch is null)
            return null;
        var here = await roster.NowAsync(branch.Id, cancel);
        var lines = await LinesAsync(round!, here, cancel);
        var known = lines.Select(l => l.PersonKey).ToHashSet();
        var members = await TellersAsync(branch.Id, cancel);
        return new AppraisalRecord(
            key, round!.Version, branch.PublicId, branch.Name, branch.Path, (await names.SuperiorsAsync(branch.Path, cancel)).LastOrDefault() ?? "",
            round.Year, round.ReferenceOn, round.StartsOn, round.EndsOn, round.Stage, round.Status, round.ClosedOn, lines,
            await db.Set<AppraisalStep>().Where(s => s.RoundId == round.Id && s.SupersededNo == Recorded.Current).OrderBy(s => s.On).ThenBy(s => s.Id)
                .Select(s => new StepLine(s.Kind, s.Stage, s.On, s.Expected, s.Present, s.Text, s.RecordedBy)).ToListAsync(cancel),
            await db.Set<AppraisalHandling>().Where(h => h.RoundId == round.Id && h.SupersededNo == Recorded.Current).OrderBy(h => h.On).ThenBy(h => h.Id)
                .Select(h => new HandlingLine(h.Key, h.EntryKey, h.Kind, h.On, h.DueOn, h.What, h.Outcome, h.OutcomeOn, h.OutcomeNote)).ToListAsync(cancel),
            [.. members.Where(m => !known.Contains(m.Key))], members, scope.Contains(OrganisationPath.Parent(branch.Path)),
            await meetings.FindAsync(branch.Id, round.Year, DateOnly.MaxValue, cancel),
            await db.BusinessEvents.Where(e => e.SubjectKey == key).OrderByDescending(e => e.Id)
                .Select(e => new AppraisalEventRow(e.At, e.ActorName, e.ActorRole, e.Summary, e.Reason)).ToListAsync(cancel));
    }

    /// <summary>What the members of a round did for the masses in its year, by key of their lines; for 《党员民主评议表》.</summary>
    public async Task<IReadOnlyDictionary<Guid, ServedYear>> ServedAsync(Guid key, OrgScope scope, CancellationToken cancel = default)
    {
        var people = await db.Set<AppraisalEntry>().Where(e => e.Round!.PublicId == key && e.SupersededNo == Recorded.Current)
            .Join(db.Organisations.In(scope), e => e.Round!.OrganisationId, o => o.Id, (e, o) => new { e.PersonId, e.Key, e.Round!.Year }).ToListAsync(cancel);
        if (people.Count == 0)
            return new Dictionary<Guid, ServedYear>();
        var years = await served.OfAsync([.. people.Select(p => p.PersonId)], people[0].Year, cancel);
        return people.ToDictionary(p => p.Key, p => years.GetValueOrDefault(p.PersonId, ServedYear.Nothing));
    }

    /// <summary>Results of a member whose record the reader has open, newest first.</summary>
    public async Task<IReadOnlyList<MemberAppraisal>> OfPersonAsync(Guid personKey, OrgScope scope, CancellationToken cancel = default)
    {
        var rows = await db.Set<AppraisalEntry>().AsNoTracking()
            .Where(e => e.Person!.PublicId == personKey && e.SupersededNo == Recorded.Current && e.Round!.Status != AppraisalStatus.Withdrawn)
            .OrderByDescending(e => e.Round!.Year).ThenByDescending(e => e.Id)
            .Select(e => new { e.Round!.Year, e.Round.PublicId, e.OrganisationId, e.Key, e.Place, e.ResultCode, e.Round.Status }).ToListAsync(cancel);
        int[] ids = [.. rows.Select(r => r.OrganisationId).Distinct()];
        // A former branch may be out of the reader's scope: its name only.
        var (titles, table) = (await names.OfAsync(ids, cancel), await codes.CurrentAsync(cancel));
        var seen = (await db.Organisations.In(scope).Where(o => ids.Contains(o.Id)).Select(o => o.Id).ToListAsync(cancel)).ToHashSet();
        return [.. rows.Select(r => new MemberAppraisal(
            r.Year, titles.GetValueOrDefault(r.OrganisationId, ""), seen.Contains(r.OrganisationId) ? r.PublicId : null, r.Key, r.Place,
            r.Status == AppraisalStatus.Closed ? AppraisalWords.Result(table, r.ResultCode, r.Year) : null, r.Status))];
    }

    /// <summary>Years that have rounds in the scope, newest first.</summary>
    public async Task<IReadOnlyList<int>> YearsAsync(OrgScope scope, int thisYear, CancellationToken cancel = default)
    {
        var years = await db.Set<AppraisalRound>().Join(db.Organisations.In(scope), r => r.OrganisationId, o => o.Id, (r, o) => (int)r.Year).Distinct().ToListAsync(cancel);
        return [.. years.Append(thisYear).Append(thisYear - 1).Distinct().OrderDescending()];
    }

    /// <summary>Branches of the scope that could open the year's round.</summary>
    public async Task<IReadOnlyList<(Guid Key, string Name)>> WithoutAsync(int year, OrgScope scope, DateOnly today, CancellationToken cancel = default)
        => [.. (await Of(AppraisalList.None, year, scope, today).OrderBy(o => o.Path).Select(o => new { o.PublicId, o.Name }).ToListAsync(cancel)).Select(o => (o.PublicId, o.Name))];

    private IQueryable<AppraisalRound> Rounds(int year) => db.Set<AppraisalRound>().AsNoTracking().Where(r => r.Year == year && r.Status != AppraisalStatus.Withdrawn);

    private IQueryable<Organisation> Of(AppraisalList list, int year, OrgScope scope, DateOnly today)
    {
        var rounds = Rounds(year);
        // A branch closed since, with a round of the year, stays in its list.
        var branches = db.Organisations.AsNoTracking().In(scope).Where(o => o.Kind == OrganisationKind.Branch && (o.ClosedOn == null || rounds.Any(r => r.OrganisationId == o.Id)));
        return list switch
        {
            AppraisalList.None => branches.Where(o => !rounds.Any(r => r.OrganisationId == o.Id) && db.MembershipSpells.Any(s => s.BranchId == o.Id)),
            AppraisalList.Open => branches.Where(o => rounds.Any(r => r.OrganisationId == o.Id && r.Status == AppraisalStatus.Open)),
            AppraisalList.Late => branches.Where(o => rounds.Any(r => r.OrganisationId == o.Id && r.Status == AppraisalStatus.Open && r.EndsOn < today)),
            AppraisalList.Closed => branches.Where(o => rounds.Any(r => r.OrganisationId == o.Id && r.Status == AppraisalStatus.Closed)),
            _ => branches,
        };
    }

    private async Task<IReadOnlyList<AppraisalLine>> LinesAsync(AppraisalRound round, IReadOnlySet<int> here, CancellationToken cancel)
    {
        var rows = await db.Set<AppraisalEntry>().AsNoTracking().Include(e => e.Person).Include(e => e.FeedbackBy)
            .Where(e => e.RoundId == round.Id && e.SupersededNo == Recorded.Current)
            .OrderBy(e => e.Person!.NameSort).ThenBy(e => e.PersonId).ToListAsync(cancel);
        int[] ids = [.. rows.Select(r => r.PersonId)];
        var joined = (await db.MembershipSpells.Where(s => ids.Contains(s.PersonId)).Select(s => new { s.PersonId, s.JoinedOn }).ToListAsync(cancel))
            .GroupBy(s => s.PersonId).ToDictionary(g => g.Key, g => g.Max(s => s.JoinedOn));
        var table = await codes.CurrentAsync(cancel);
        var filing = (await rules.CurrentAsync(cancel)).InForce("APR-FILING", round.StartsOn);
        return [.. rows.Select(e => new AppraisalLine(
            e.Key, e.Person!.PublicId, e.Person.Name, e.Person.SexCode, e.Person.BirthDate, joined.TryGetValue(e.PersonId, out var day) ? day : null, e.Standing, e.Place, e.PlaceNote,
            e.SelfCheckedOn, e.SelfCheck, e.ResultCode, AppraisalWords.Result(table, e.ResultCode, round.Year), e.Comment, e.Evidence, e.CommentedOn,
            e.FeedbackOn, e.FeedbackBy?.Name, e.Demand, e.MeasureOn, e.Measure, e.FiledOn, e.PersonalFile, here.Contains(e.PersonId),
            filing is not null && AppraisalChecks.GoesToPersonalFile(e.ResultCode, filing)))];
    }

    private async Task<IReadOnlyList<(Guid Key, string Name)>> TellersAsync(int branch, CancellationToken cancel)
    {
        var members = await db.MembershipSpells.Where(s => s.BranchId == branch).OrderBy(s => s.Person!.NameSort)
            .Select(s => new { s.Person!.Id, s.Person.PublicId, s.Person.Name }).ToListAsync(cancel);
        var posts = await db.Set<CommitteeMember>()
            .Where(m => m.Term!.OrganisationId == branch && m.Term.EndedOn == null && m.SupersededNo == Recorded.Current && m.ValidTo == Recorded.Open)
            .Select(m => new { m.PersonId, m.Post }).ToListAsync(cancel);
        var post = posts.GroupBy(p => p.PersonId).ToDictionary(g => g.Key, g => g.Min(p => p.Post));
        return [.. members.OrderBy(m => post.TryGetValue(m.Id, out var held) ? (int)held : int.MaxValue)
            .Select(m => (m.PublicId, post.TryGetValue(m.Id, out var held) ? $"{m.Name}（{CommitteeWords.Post(held)}）" : m.Name))];
    }
}
