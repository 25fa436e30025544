using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Service.Pairs;

/// <summary>Reads a pairing with its entries, and the four ones of branches, within a scope.</summary>
public sealed class PairQueries(PartyBuildingDbContext db, RuleBook rules, ServiceHistory history)
{
    public async Task<PairRecord?> RecordAsync(Guid key, OrgScope scope, CancellationToken cancel = default)
    {
        var found = await db.Set<Pair>().AsNoTracking().Where(p => p.Key == key && p.SupersededNo == Recorded.Current)
            .Join(db.Organisations.In(scope), p => p.OrganisationId, o => o.Id, (p, o) => new { Pair = p, Branch = o, Who = p.Person!.Name })
            .SingleOrDefaultAsync(cancel);
        if (found is null)
            return null;
        var pair = found.Pair;
        return new PairRecord(
            key, pair.RecordedNo, found.Branch.PublicId, found.Branch.Name, pair.Form, pair.Round, pair.Helper, found.Who, pair.Helped, pair.On, pair.Promise,
            pair.PromisedItems, pair.SignedOn, pair.Note, pair.EndedOn, pair.Result)
        {
            Entries = await db.Set<PairEntry>().AsNoTracking().Where(e => e.PairKey == key && e.SupersededNo == Recorded.Current)
                .OrderByDescending(e => e.On).ThenByDescending(e => e.Id)
                .Select(e => new PairEntryRow(e.Key, e.Kind, e.On, e.Person!.Name, e.By, e.What, e.Items, e.AmountFen)).ToListAsync(cancel),
            History = await history.OfAsync(key, cancel),
        };
    }

    /// <summary>The four ones of the standing branches of a scope in a year.</summary>
    /// <param name="lacking">Only branches that lack one of the four.</param>
    public async Task<ServiceList<FourOnesRow>> FourOnesAsync(int year, bool lacking, OrgScope scope, int page, CancellationToken cancel = default)
    {
        var found = Counts(year, scope);
        if (lacking)
            found = found.Where(b => b.Kept + b.Fulfilled == 0 || b.Suggestions == 0 || b.Activities == 0 || b.Pairs == 0);
        var list = await ServiceList<Counted>.OfAsync(found, page, cancel);
        var (book, last) = (await rules.CurrentAsync(cancel), new DateOnly(year, 12, 31));
        return new ServiceList<FourOnesRow>(
            [.. list.Rows.Select(b =>
            {
                var facts = new FourOnesFacts(b.Kept + b.Fulfilled, b.Suggestions, b.Activities, b.Pairs);
                return new FourOnesRow(b.Key, b.Name, facts, book.Evaluate(PairChecks.FourOnes, facts, last, RuleOccasion.Batch).Notes.FirstOrDefault()?.Message);
            })],
            list.Page, list.Total);
    }

    private IQueryable<Counted> Counts(int year, OrgScope scope)
    {
        var (first, last) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        var pledges = db.Set<Pledge>().Where(p => p.SupersededNo == Recorded.Current && p.FulfilledOn >= first && p.FulfilledOn <= last);
        var entries = db.Set<PairEntry>().Where(e => e.SupersededNo == Recorded.Current && e.Kind == PairEntryKind.Fulfilment && e.On >= first && e.On <= last);
        var suggestions = db.Set<Suggestion>().Where(s => s.SupersededNo == Recorded.Current && s.On >= first && s.On <= last);
        var sessions = db.Set<Volunteering>().Where(v => v.SupersededNo == Recorded.Current && v.On >= first && v.On <= last);
        var pairs = db.Set<Pair>().Where(
            p => p.SupersededNo == Recorded.Current && p.Form != PairForm.OrganisationAndUnit && p.On <= last && (p.EndedOn == null || p.EndedOn >= first));
        return db.Organisations.AsNoTracking().In(scope).Where(o => o.Kind == OrganisationKind.Branch && o.ClosedOn == null).OrderBy(o => o.Path)
            .Select(o => new Counted
            {
                Key = o.PublicId, Name = o.Name, Kept = pledges.Count(p => p.OrganisationId == o.Id), Fulfilled = entries.Count(e => e.OrganisationId == o.Id),
                Suggestions = suggestions.Count(s => s.OrganisationId == o.Id), Activities = sessions.Count(v => v.OrganisationId == o.Id),
                Pairs = pairs.Count(p => p.OrganisationId == o.Id),
            });
    }

    private sealed class Counted
    {
        public Guid Key { get; init; }

        public required string Name { get; init; }

        public int Kept { get; init; }

        public int Fulfilled { get; init; }

        public int Suggestions { get; init; }

        public int Activities { get; init; }

        public int Pairs { get; init; }
    }
}
