using System.Globalization;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.People;

namespace PartyBuilding.Core.Demo;

/// <summary>
/// Asks the made-up ledger in memory what the Returns queries ask the database: who counts at the end of a month, as known
/// at a number. Two years of returns are computed this way in a second; a test compares them with the queries.
/// </summary>
public sealed class DemoLedgerView
{
    private readonly DemoLedger _ledger;
    private readonly int[] _first;
    private readonly PersonFact[] _facts;
    private readonly ILookup<int, Posting> _postings;

    public DemoLedgerView(DemoLedger ledger)
    {
        _ledger = ledger;
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

    /// <summary>Members of each branch at the end of the month.</summary>
    public IEnumerable<(int BranchId, DemoAttributes Member)> CountedAt(Month month, long no)
    {
        var day = month.LastDay;
        foreach (var placement in _ledger.Placements)
        {
            if (placement.RecordedNo <= no && no < placement.SupersededNo && placement.PostedFrom <= month.Value && month.Value < placement.PostedTo)
                yield return (placement.OrganisationId, On(placement.PersonId, day, no));
        }
    }

    /// <summary>Movements that post in the month.</summary>
    public IEnumerable<Posting> PostedIn(Month month, long no)
        => _postings[month.Value].Where(p => p.RecordedNo <= no && no < p.SupersededNo);

    private DemoAttributes On(int personId, DateOnly day, long no)
    {
        var found = default(DemoAttributes);
        for (var i = _first[personId]; i < _first[personId + 1]; i++)
        {
            var fact = _facts[i];
            if (fact.RecordedNo > no || no >= fact.SupersededNo || fact.ValidFrom > day || day >= fact.ValidTo)
                continue;
            found = fact.Kind switch
            {
                PersonFactKind.Sex => found with { Sex = fact.Value },
                PersonFactKind.BirthDate => found with { Birth = DateOnly.ParseExact(fact.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture) },
                PersonFactKind.Ethnicity => found with { Ethnicity = fact.Value },
                PersonFactKind.Education => found with { Education = fact.Value },
                PersonFactKind.Standing => found with { Standing = fact.Value },
                PersonFactKind.Floating => found with { Floating = fact.Value },
                PersonFactKind.OutOfContact => found with { OutOfContact = true },
                PersonFactKind.Hardship => found with { Hardship = true },
                _ => found,
            };
        }

        return found;
    }
}
