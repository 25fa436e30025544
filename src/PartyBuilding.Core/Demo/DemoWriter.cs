using PartyBuilding.Core.Common;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.People;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Demo;

/// <summary>
/// Adds rows to the made-up ledger the way the commands do: what changes is superseded and written again, nothing is
/// edited or taken out.
/// </summary>
internal sealed class DemoWriter(DemoLedger ledger, DemoRandom random)
{
    /// <summary>Number of the running batch.</summary>
    public long No { get; set; } = 1;

    /// <summary>The running month, yyyyMM: what is recorded now posts in it.</summary>
    public int Month { get; set; } = DemoLedger.OpeningMonth;

    public Guid Key(DateOnly day) => random.Key(day);

    public PersonFact Fact(DemoMember member, PersonFactKind kind, string value, DateOnly from)
    {
        var fact = Fact(member.Person.Id, kind, value, from, Recorded.Open);
        member.Open[kind] = fact;
        return fact;
    }

    public PersonFact Fact(int personId, PersonFactKind kind, string value, DateOnly from, DateOnly to)
    {
        var fact = new PersonFact
        {
            Id = ledger.Facts.Count + 1, PersonId = personId, Kind = kind, Value = value,
            ValidFrom = from, ValidTo = to, RecordedNo = No,
        };
        ledger.Facts.Add(fact);
        return fact;
    }

    /// <summary>Ends an open fact: believed open until now, from now on known to end on that day.</summary>
    public void End(DemoMember member, PersonFactKind kind, DateOnly on)
    {
        if (!member.Open.Remove(kind, out var fact))
            return;
        fact.Supersede(No);
        if (on > fact.ValidFrom)
            Fact(fact.PersonId, kind, fact.Value, fact.ValidFrom, on);
    }

    public MemberPlacement Place(MembershipSpell spell, int branchId, DateOnly from)
    {
        var placement = new MemberPlacement
        {
            Id = ledger.Placements.Count + 1, SpellId = spell.Id, PersonId = spell.PersonId, OrganisationId = branchId,
            ValidFrom = from, PostedFrom = Month, RecordedNo = No,
        };
        ledger.Placements.Add(placement);
        return placement;
    }

    public void EndPlacement(MemberPlacement open, DateOnly on)
    {
        open.Supersede(No);
        ledger.Placements.Add(new MemberPlacement
        {
            Id = ledger.Placements.Count + 1, SpellId = open.SpellId, PersonId = open.PersonId, OrganisationId = open.OrganisationId,
            ValidFrom = open.ValidFrom, ValidTo = on, PostedFrom = open.PostedFrom, PostedTo = Month, RecordedNo = No,
        });
    }

    public void Post(DemoMember member, PostingKind kind, DateOnly on, Guid key, int branchId, int? counterpart = null, string? outside = null)
        => ledger.Postings.Add(new Posting
        {
            Id = ledger.Postings.Count + 1, EventKey = key, OrganisationId = branchId, PersonId = member.Person.Id,
            SpellId = member.Spell.Id, Kind = kind, Month = Month, EffectiveOn = on, CounterpartId = counterpart,
            OutsideName = outside, RecordedNo = No,
        });

    public MembershipSpell Spell(Person person, DateOnly joinedOn, MemberStanding standing, int branchId)
    {
        var spell = new MembershipSpell
        {
            Id = ledger.Spells.Count + 1, PublicId = Key(joinedOn), PersonId = person.Id, JoinedOn = joinedOn,
            Standing = standing, BranchId = branchId,
        };
        ledger.Spells.Add(spell);
        return spell;
    }
}
