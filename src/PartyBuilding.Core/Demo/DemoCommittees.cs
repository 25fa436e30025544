using PartyBuilding.Core.Committees;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Demo;

/// <summary>Running terms and committees for the made-up district: most in time, some due, some overdue, a few extended or awaiting a reply.</summary>
internal sealed class DemoCommittees(DemoLedger ledger, DemoOptions options, DemoRandom random)
{
    private const int MostCandidates = 60;

    private static readonly CommitteePostKind[] Posts =
    [
        CommitteePostKind.Secretary, CommitteePostKind.Organisation, CommitteePostKind.Publicity, CommitteePostKind.DeputySecretary,
        CommitteePostKind.Discipline, CommitteePostKind.Youth, CommitteePostKind.Member,
    ];

    public List<CommitteeTerm> Terms { get; } = [];

    public List<CommitteeMember> Members { get; } = [];

    public void Make()
    {
        var candidates = Candidates();
        foreach (var organisation in ledger.Organisations.Where(o => o.ClosedOn is null && CommitteeWords.HasTerms(o.Kind)))
        {
            if (candidates.TryGetValue(organisation.Id, out var people))
                Elect(organisation, people);
        }
    }

    private void Elect(Organisation organisation, List<(int Person, DateOnly From)> people)
    {
        var years = organisation.Kind == OrganisationKind.Committee ? 5 : 3;
        var day = options.Today.AddDays(-random.Below((years * 365) + 100));
        var first = organisation.FoundedOn.AddMonths(1);
        var start = day < first ? first : day;
        var own = people.Where(p => p.From <= start).ToList();
        if (own.Count == 0 || start > options.Today)
            return;
        var (expires, id) = (start.AddYears(years), Terms.Count + 1);
        var isExtended = expires < options.Today && random.Chance(0.3);
        Terms.Add(new CommitteeTerm
        {
            Id = id, PublicId = random.Key(start), OrganisationId = organisation.Id, StartsOn = start, Years = (byte)years, ExpiresOn = expires,
            DueOn = isExtended ? expires.AddMonths(12) : expires, ExtensionApproval = isExtended ? $"同意延期换届的批复〔{expires.Year}〕{id}号" : null,
            Election = CommitteeElection.Assembly,
        });
        var seats = Math.Min(own.Count, organisation.Kind == OrganisationKind.Branch ? (own.Count < 7 ? 1 : own.Count < 20 ? 3 : 5) : 7);
        for (var i = 0; i < seats; i++)
        {
            var at = random.Between(i, own.Count - 1);
            (own[i], own[at]) = (own[at], own[i]);
            Members.Add(Seat(id, own[i].Person, Posts[i], start));
        }
    }

    private CommitteeMember Seat(int term, int person, CommitteePostKind post, DateOnly start)
    {
        var isNew = start > options.Today.AddDays(-25) || random.Chance(0.01);
        var replied = CommitteeWords.NeedsReply(post) && !isNew ? start.AddDays(random.Between(5, 24)) : (DateOnly?)null;
        return new CommitteeMember
        {
            Id = Members.Count + 1, Key = random.Key(start), TermId = term, PersonId = person, Post = post, Way = CommitteeWay.Elected, ValidFrom = start,
            RepliedOn = replied, Reply = replied is null ? null : $"关于选举结果的批复〔{start.Year}〕{term}号", RecordedNo = ledger.LastNumber,
        };
    }

    /// <summary>Full members by organisation, of a superior only the first few of its branches, with the day since which they belong there.</summary>
    private Dictionary<int, List<(int Person, DateOnly From)>> Candidates()
    {
        var paths = ledger.Organisations.ToDictionary(o => o.Id, o => o.Path);
        var since = ledger.Placements.Where(p => p.SupersededNo == Recorded.Current && p.ValidTo == Recorded.Open).ToDictionary(p => p.SpellId, p => p.ValidFrom);
        var found = new Dictionary<int, List<(int Person, DateOnly From)>>();
        foreach (var spell in ledger.Spells.Where(s => s.BranchId is not null && s.Standing == MemberStanding.Full))
        {
            var full = spell.JoinedOn.AddYears(1);
            var from = since[spell.Id] > full ? since[spell.Id] : full;
            foreach (var id in OrganisationPath.Ids(paths[spell.BranchId!.Value]))
            {
                if (!found.TryGetValue(id, out var list))
                    found.Add(id, list = []);
                if (id == spell.BranchId || list.Count < MostCandidates)
                    list.Add((spell.PersonId, from));
            }
        }

        return found;
    }
}
