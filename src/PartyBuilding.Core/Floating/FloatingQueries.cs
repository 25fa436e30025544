using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.People;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;
using PartyBuilding.Core.Transfers;

namespace PartyBuilding.Core.Floating;

/// <summary>
/// Reads stays within a scope. A named crossing: both sides see the stay, and of the other side the name of its branch
/// and what is written on the stay, nothing else.
/// </summary>
public sealed class FloatingQueries(PartyBuildingDbContext db, OrganisationNames names, RuleBook rules)
{
    public async Task<FloatingCounts> CountsAsync(OrgScope scope, DateOnly today, CancellationToken cancel = default)
    {
        var year = CheckYear.Of(await rules.CurrentAsync(cancel), today);
        return new FloatingCounts(
            await CountAsync(FloatingList.Out), await CountAsync(FloatingList.In),
            await List(FloatingList.In, scope, today, year).CountAsync(s => s.Kind != StayKind.Floating, cancel),
            await CountAsync(FloatingList.Due), await CountAsync(FloatingList.ToFile), await CountAsync(FloatingList.ToLink), await CountAsync(FloatingList.Past),
            await BareStates.Of(db, scope, PersonFactKind.Floating).CountAsync(cancel));

        Task<int> CountAsync(FloatingList list) => List(list, scope, today, year).CountAsync(cancel);
    }

    public async Task<FloatingPage> ListAsync(FloatingList list, OrgScope scope, DateOnly today, int page, CancellationToken cancel = default)
    {
        var year = CheckYear.Of(await rules.CurrentAsync(cancel), today);
        var found = List(list, scope, today, year);
        var total = await found.CountAsync(cancel);
        var at = Math.Clamp(page, 1, Math.Max(1, (total + FloatingPage.Size - 1) / FloatingPage.Size));
        var ordered = list switch
        {
            FloatingList.Due => found.OrderBy(s => s.LastCheckedOn ?? s.CardIssuedOn).ThenBy(s => s.Key),
            FloatingList.Past => found.OrderByDescending(s => s.ValidTo).ThenBy(s => s.Key),
            _ => found.OrderBy(s => s.ValidFrom).ThenBy(s => s.Key),
        };
        var rows = await ordered.Skip((at - 1) * FloatingPage.Size).Take(FloatingPage.Size).ToListAsync(cancel);
        var titles = await TitlesAsync(rows, cancel);
        return new FloatingPage([.. rows.Select(s => new FloatingRow(
            s.Key, s.Name, s.Kind, Home(s, titles), Receiving(s, titles), s.ValidFrom, s.IsOpen ? null : s.ValidTo, s.EndedBy, s.CardNumber,
            Due(s, year), s.VerifiedOn, s.FiledOn))], at, total);
    }

    public async Task<FloatingRecord?> FindAsync(Guid key, OrgScope scope, DateOnly today, CancellationToken cancel = default)
    {
        var stay = await Current().Include(s => s.Person).SingleOrDefaultAsync(s => s.Key == key, cancel);
        if (stay is null)
            return null;
        var sides = await db.Organisations.In(scope).Where(o => o.Id == stay.HomeId || o.Id == stay.ReceivingId)
            .Select(o => new { o.Id, o.Path }).ToListAsync(cancel);
        if (sides.Count == 0)
            return null;
        var home = sides.Find(o => o.Id == stay.HomeId);
        var titles = await TitlesAsync([stay], cancel);
        string? committee = null;
        if (home is not null)
        {
            var id = TransferDestinations.CommitteeOf(home.Path);
            committee = (await names.OfAsync([id], cancel)).GetValueOrDefault(id);
        }

        return new FloatingRecord(
            stay, home is null ? null : stay.Person?.PublicId, Home(stay, titles), Receiving(stay, titles), committee, home is not null,
            sides.Exists(o => o.Id == stay.ReceivingId), Due(stay, CheckYear.Of(await rules.CurrentAsync(cancel), today)),
            await RegisterReads.EntriesAsync(db, key, cancel), await RegisterReads.HistoryAsync(db, key, cancel));
    }

    /// <summary>The stays of a member whose record the reader has open, newest first.</summary>
    public async Task<IReadOnlyList<FloatingRow>> OfPersonAsync(Guid personKey, DateOnly today, CancellationToken cancel = default)
    {
        var year = CheckYear.Of(await rules.CurrentAsync(cancel), today);
        var rows = await Current().Where(s => s.Person!.PublicId == personKey).OrderByDescending(s => s.ValidFrom).ToListAsync(cancel);
        var titles = await TitlesAsync(rows, cancel);
        return [.. rows.Select(s => new FloatingRow(
            s.Key, s.Name, s.Kind, Home(s, titles), Receiving(s, titles), s.ValidFrom, s.IsOpen ? null : s.ValidTo, s.EndedBy, s.CardNumber,
            Due(s, year), s.VerifiedOn, s.FiledOn))];
    }

    /// <summary>Members with a floating state that no stay explains.</summary>
    public async Task<IReadOnlyList<BareState>> BareAsync(OrgScope scope, int page, CancellationToken cancel = default)
        => await BareStates.Of(db, scope, PersonFactKind.Floating).Skip((Math.Max(1, page) - 1) * FloatingPage.Size).Take(FloatingPage.Size).ToListAsync(cancel);

    private IQueryable<FloatingStay> Current() => db.Set<FloatingStay>().AsNoTracking().Where(s => s.SupersededNo == Recorded.Current);

    private IQueryable<FloatingStay> List(FloatingList list, OrgScope scope, DateOnly today, CheckYear year)
    {
        var seen = db.Organisations.In(scope).Select(o => (int?)o.Id);
        var open = Current().Where(s => s.ValidTo == Recorded.Open);
        var limit = year.Limit(today);
        return list switch
        {
            FloatingList.Out => open.Where(s => seen.Contains(s.HomeId)),
            FloatingList.In => open.Where(s => seen.Contains(s.ReceivingId)),
            FloatingList.Due => open.Where(s => s.CardNumber != null && (s.LastCheckedOn ?? s.CardIssuedOn) <= limit
                && (seen.Contains(s.HomeId) || seen.Contains(s.ReceivingId))),
            FloatingList.ToFile => open.Where(s => s.Kind == StayKind.Floating && s.PresentedOn != null && s.FiledOn == null && seen.Contains(s.ReceivingId)),
            FloatingList.ToLink => open.Where(s => s.PersonId == null && seen.Contains(s.HomeId)),
            _ => Current().Where(s => s.ValidTo != Recorded.Open && (seen.Contains(s.HomeId) || seen.Contains(s.ReceivingId))),
        };
    }

    private Task<IReadOnlyDictionary<int, string>> TitlesAsync(IReadOnlyList<FloatingStay> rows, CancellationToken cancel)
        => names.OfAsync([.. rows.SelectMany(s => new[] { s.HomeId, s.ReceivingId }).OfType<int>().Distinct()], cancel);

    private static string Home(FloatingStay s, IReadOnlyDictionary<int, string> titles)
        => s.HomeId is { } id ? titles.GetValueOrDefault(id, "") : s.HomeOutside ?? "不详";

    private static string Receiving(FloatingStay s, IReadOnlyDictionary<int, string> titles)
        => s.ReceivingId is { } id ? titles.GetValueOrDefault(id, "") : s.ReceivingOutside ?? "不详";

    private static DateOnly? Due(FloatingStay s, CheckYear year)
        => s.IsOpen && s.CardNumber is not null && (s.LastCheckedOn ?? s.CardIssuedOn) is { } last ? year.Due(last) : null;
}
