using PartyBuilding.Core.Common;
using PartyBuilding.Core.Floating;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.People;
using PartyBuilding.Core.Returns.Ledger;
using PartyBuilding.Core.Transfers;

namespace PartyBuilding.Core.Demo;

/// <summary>
/// Asks the made-up ledger in memory what the Returns queries ask the database, with the very clauses they use: who counts
/// at the end of a month, and what posts in it. Two years of returns take seconds; a test compares both ways.
/// </summary>
public sealed class DemoLedgerView
{
    private readonly DemoLedger _ledger;
    private readonly int[] _first;
    private readonly PersonFact[] _facts;
    private readonly ILookup<int, Members.Posting> _postings;

    private readonly IReadOnlyList<FloatingStay> _stays;
    private readonly IReadOnlyList<TransferCase> _cases;

    public DemoLedgerView(DemoLedger ledger, IReadOnlyList<FloatingStay> stays, IReadOnlyList<TransferCase> cases)
    {
        (_ledger, _stays, _cases) = (ledger, stays, cases);
        // Facts side by side for each person: where those of person i begin is _first[i].
        _first = new int[ledger.People.Count + 2];
        foreach (var fact in ledger.Facts)
            _first[fact.PersonId + 1]++;
        for (var i = 1; i < _first.Length; i++)
            _first[i] += _first[i - 1];
        var next = (int[])_first.Clone();
        _facts = new PersonFact[ledger.Facts.Count];
        foreach (var fact in ledger.Facts)
            _facts[next[fact.PersonId]++] = fact;
        _postings = ledger.Postings.ToLookup(p => p.Month);
    }

    /// <summary>Every ledger item of every branch.</summary>
    public LedgerCounts Count(LedgerPoint point)
    {
        var counts = new LedgerCounts();
        CountMembers(counts, point);
        foreach (var placement in Placed(point.Before))
            counts.Add(placement.OrganisationId, LedgerCounter.Start);
        CountPostings(counts, point);
        CountRegisters(counts, point);
        return counts;
    }

    /// <summary>Only what the registers say.</summary>
    public LedgerCounts CountRegisters(LedgerPoint point)
    {
        var counts = new LedgerCounts();
        CountRegisters(counts, point);
        return counts;
    }

    /// <summary>Organisations as the month's reports place them.</summary>
    public Dictionary<int, OrganisationPlacement> Tree(LedgerPoint point)
        => _ledger.OrganisationPlacements
            .Where(p => p.RecordedNo <= point.Number && point.Number < p.SupersededNo && p.PostedFrom <= point.Month.Value && point.Month.Value < p.PostedTo)
            .ToDictionary(p => p.OrganisationId);

    private void CountRegisters(LedgerCounts counts, LedgerPoint point)
    {
        foreach (var item in RegisterItems.All)
        {
            if (item is RegisterItem<FloatingStay> ofStays)
                Add(ofStays, _stays.Where(s => s.ReceivingId is not null && s.RecordedNo <= point.Number && point.Number < s.SupersededNo), s => s.ReceivingId!.Value);
            else if (item is RegisterItem<TransferCase> ofCases)
                Add(ofCases, _cases.Where(c => c.FromBranchId is not null && c.IssuedNo <= point.Number), c => c.FromBranchId!.Value);
        }

        void Add<T>(RegisterItem<T> item, IEnumerable<T> known, Func<T, int> at) where T : class
        {
            var tests = item.Clauses(point).Select(c => c.Test.Compile()).ToArray();
            foreach (var row in known.Where(r => Array.TrueForAll(tests, test => test(r))))
                counts.Add(at(row), item.Query);
        }
    }

    private void CountMembers(LedgerCounts counts, LedgerPoint point)
    {
        var day = point.Month.LastDay;
        var items = MemberItems.All.Select(i => (i.Query, Tests: i.Clauses(day).Select(c => c.Test.Compile()).ToArray())).ToArray();
        foreach (var placement in Placed(point))
        {
            var member = Member(placement, day, point.Number);
            foreach (var (query, tests) in items)
            {
                if (Array.TrueForAll(tests, test => test(member)))
                    counts.Add(placement.OrganisationId, query);
            }
        }
    }

    private void CountPostings(LedgerCounts counts, LedgerPoint point)
    {
        var now = Tree(point);
        var before = Tree(point.Before);
        string? Path(int? id) => id is not { } i ? null : now.TryGetValue(i, out var at) || before.TryGetValue(i, out at) ? at.Path : null;
        foreach (var posting in _postings[point.Month.Value].Where(p => p.RecordedNo <= point.Number && point.Number < p.SupersededNo))
        {
            var leg = new Leg(posting.OrganisationId, posting.PersonId, posting.Kind, Path(posting.OrganisationId) ?? "/", Path(posting.CounterpartId));
            foreach (var item in PostingItems.All.Where(i => i.Counts(leg.Kind, leg.Distance)))
                counts.Add(leg.OrganisationId, item.Query);
        }
    }

    private IEnumerable<Members.MemberPlacement> Placed(LedgerPoint point)
        => _ledger.Placements.Where(p =>
            p.RecordedNo <= point.Number && point.Number < p.SupersededNo && p.PostedFrom <= point.Month.Value && point.Month.Value < p.PostedTo);

    private CountedMember Member(Members.MemberPlacement placement, DateOnly day, long no)
    {
        var values = new string?[32];
        for (var i = _first[placement.PersonId]; i < _first[placement.PersonId + 1]; i++)
        {
            var fact = _facts[i];
            if (fact.RecordedNo <= no && no < fact.SupersededNo && fact.ValidFrom <= day && day < fact.ValidTo)
                values[(int)fact.Kind] = fact.Value;
        }

        return new CountedMember
        {
            PersonId = placement.PersonId,
            OrganisationId = placement.OrganisationId,
            Standing = values[(int)PersonFactKind.Standing],
            Sex = values[(int)PersonFactKind.Sex],
            BirthDate = values[(int)PersonFactKind.BirthDate],
            Ethnicity = values[(int)PersonFactKind.Ethnicity],
            Education = values[(int)PersonFactKind.Education],
            Floating = values[(int)PersonFactKind.Floating],
            OutOfContact = values[(int)PersonFactKind.OutOfContact],
            Hardship = values[(int)PersonFactKind.Hardship],
        };
    }
}
