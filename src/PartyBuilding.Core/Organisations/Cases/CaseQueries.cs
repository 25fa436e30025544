using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations.Affiliations;
using PartyBuilding.Core.Organisations.Setups;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Organisations.Cases;

/// <summary>Reads of cases, always within a scope; the other side appears by name only.</summary>
public sealed class CaseQueries(PartyBuildingDbContext db, OrganisationNames names, CaseDesk desk, CaseChoices choices, RuleBook rules)
{
    /// <param name="manages">The reader may manage organisations; others see what is done.</param>
    public async Task<CaseCounts> CountsAsync(OrgScope scope, bool manages, DateOnly today, CancellationToken cancel = default)
    {
        var reader = await ReaderAsync(scope, manages, today, cancel);
        return new CaseCounts(
            await CaseLists.Of(CaseQueue.Todo, db, reader).CountAsync(cancel), await CaseLists.Of(CaseQueue.Open, db, reader).CountAsync(cancel),
            await CaseLists.Of(CaseQueue.Done, db, reader).CountAsync(cancel));
    }

    /// <summary>What waits for the reader, for a badge.</summary>
    public async Task<int> TodoAsync(OrgScope scope, DateOnly today, CancellationToken cancel = default)
        => await CaseLists.Of(CaseQueue.Todo, db, await ReaderAsync(scope, manages: true, today, cancel)).CountAsync(cancel);

    public async Task<CasePage> ListAsync(CaseQueue queue, OrgScope scope, bool manages, DateOnly today, int page, CancellationToken cancel = default)
    {
        var found = CaseLists.Of(queue, db, await ReaderAsync(scope, manages, today, cancel));
        var total = await found.CountAsync(cancel);
        var at = Math.Clamp(page, 1, Math.Max(1, (total + CasePage.Size - 1) / CasePage.Size));
        // Running work oldest first, what is done newest first.
        var ordered = queue == CaseQueue.Done ? found.OrderByDescending(c => c.EndedOn).ThenByDescending(c => c.Id) : found.OrderBy(c => c.Id);
        var rows = await ordered.AsNoTracking().Skip((at - 1) * CasePage.Size).Take(CasePage.Size)
            .Select(c => new { c.PublicId, c.Kind, c.Status, c.Name, c.SuperiorId, c.DraftedOn, c.SubmittedOn, c.ReplyNumber, c.EndedOn }).ToListAsync(cancel);
        var titles = await names.OfAsync([.. rows.Select(r => r.SuperiorId).Distinct()], cancel);
        return new CasePage(
            [.. rows.Select(r => new CaseRow(
                r.PublicId, r.Kind, r.Status, r.Name, titles.GetValueOrDefault(r.SuperiorId) ?? "", r.SubmittedOn ?? r.DraftedOn, r.ReplyNumber, r.EndedOn))],
            at, total);
    }

    /// <summary>Changes of affiliation by the year in which they were decided, newest first; a few rows a year.</summary>
    public async Task<IReadOnlyList<AffiliationYear>> YearsAsync(OrgScope scope, bool manages, CancellationToken cancel = default)
    {
        var decided = await db.Set<AffiliationCase>().Seen(db, scope, manages)
            .Where(c => c.DecidedOn != null && (c.Status == CaseStatus.Agreed || c.Status == CaseStatus.Done || c.Status == CaseStatus.NotAgreed))
            .Select(c => new { c.DecidedOn, c.Status }).ToListAsync(cancel);
        return [.. decided.GroupBy(c => c.DecidedOn!.Value.Year).OrderByDescending(g => g.Key)
            .Select(g => new AffiliationYear(g.Key, g.Count(c => c.Status != CaseStatus.NotAgreed), g.Count(c => c.Status == CaseStatus.NotAgreed)))];
    }

    public async Task<CaseRecord?> RecordAsync(Guid key, OrgScope scope, bool manages, DateOnly today, CancellationToken cancel = default)
    {
        var found = await db.Set<OrganisationCase>().AsNoTracking().Seen(db, scope, manages).SingleOrDefaultAsync(c => c.PublicId == key, cancel);
        if (found is null)
            return null;
        var titles = await names.OfAsync([.. new[] { found.SuperiorId, found.FromId }.OfType<int>().Distinct()], cancel);
        var own = found.OrganisationId is { } id
            ? await db.Organisations.In(scope).Where(o => o.Id == id).Select(o => (Guid?)o.PublicId).SingleOrDefaultAsync(cancel)
            : null;
        var superior = await db.Organisations.In(scope).Where(o => o.Id == found.SuperiorId).Select(o => (Guid?)o.PublicId).SingleOrDefaultAsync(cancel);
        var district = await desk.DistrictNameAsync(found.SuperiorId, cancel);
        return new CaseRecord(
            CaseFacts.Of(found), found is SetUpCase setUp ? SetUpContents.Of(setUp) : null,
            found is AffiliationCase affiliation ? AffiliationContents.Of(affiliation) : null, own, superior,
            await choices.KeyAsync(found.SuperiorId, cancel), titles.GetValueOrDefault(found.SuperiorId) ?? "", found.FromId is { } from ? titles.GetValueOrDefault(from) : null,
            manages && await desk.MayDraftAsync(found, scope, cancel), manages && await desk.MayDecideAsync(found, scope, today, cancel), district,
            await db.BusinessEvents.Where(e => e.SubjectKey == key).OrderByDescending(e => e.Id)
                .Select(e => new CaseEventRow(e.At, e.ActorName, e.ActorRole, e.Summary, e.Reason)).ToListAsync(cancel));
    }

    private async Task<CaseReader> ReaderAsync(OrgScope scope, bool manages, DateOnly today, CancellationToken cancel)
        => new(scope, manages, await desk.IsDistrictAsync(scope, cancel), CaseLevel.OnlyDistrict(await rules.CurrentAsync(cancel), today));
}
