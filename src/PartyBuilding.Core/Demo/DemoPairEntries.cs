using PartyBuilding.Core.Service;
using PartyBuilding.Core.Service.Pairs;
using PartyBuilding.Core.Service.Roster;

namespace PartyBuilding.Core.Demo;

/// <summary>Visits and carried-out promises of the made-up pairings, and who took part in the made-up volunteer sessions.</summary>
internal sealed class DemoPairEntries(DemoService made, DemoRegisterBook book, DemoRandom random)
{
    private static readonly string[] Done = ["送去米和油，问了身体情况。", "陪同到医院复查。", "帮忙修好水管。", "联系了暑期补课老师。"];

    public List<PairEntry> Entries { get; } = [];

    public List<VolunteerPart> Parts { get; } = [];

    public void Make()
    {
        foreach (var (pair, i) in made.Pairs.Select((p, i) => (p, i)))
        {
            pair.PromisedItems = 4;
            for (var visit = 0; visit < 1 + (i % 3); visit++)
                Entry(pair, PairEntryKind.Visit, 0, visit == 0 ? 30_000 : null);
            if (i % 2 == 0)
                Entry(pair, PairEntryKind.Fulfilment, 2, null);
        }

        // Every second session has names; a session without them is one all the same.
        foreach (var session in made.Sessions.Where((_, i) => i % 2 == 0))
        {
            var people = book.MembersOf(session.OrganisationId).Where(s => s.JoinedOn < session.On.AddYears(-1)).Take(Math.Min(4, session.Volunteers));
            Parts.AddRange(people.Select(p => new VolunteerPart
            {
                SessionKey = session.Key, OrganisationId = session.OrganisationId, PersonId = p.PersonId, On = session.On, RecordedNo = session.RecordedNo,
            }));
        }
    }

    private void Entry(Pair pair, PairEntryKind kind, int items, long? fen)
    {
        var on = book.Within(pair.On, book.Today.AddDays(-random.Between(2, 200)));
        var members = book.MembersOf(pair.OrganisationId);
        Entries.Add(new PairEntry
        {
            Key = random.Key(on), PairKey = pair.Key, OrganisationId = pair.OrganisationId, Kind = kind, On = on, PersonId = members.Count > 0 ? random.Of(members).PersonId : null,
            By = members.Count > 0 ? null : "支委", What = random.Of(Done), Items = items, AmountFen = fen, RecordedNo = Math.Max(pair.RecordedNo, book.NumberOf(on)),
        });
    }
}
