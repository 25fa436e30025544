using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.People;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Floating;

/// <summary>Finds states of the ledger that no record explains: those taken over from before the registers. They stay valid and counted.</summary>
internal static class BareStates
{
    public static IQueryable<BareState> Of(PartyBuildingDbContext db, OrgScope scope, PersonFactKind kind)
    {
        var facts = db.PersonFacts.Where(f => f.Kind == kind && f.SupersededNo == Recorded.Current && f.ValidTo == Recorded.Open);
        facts = kind switch
        {
            PersonFactKind.Floating => facts.Where(f => !db.Set<FloatingStay>().Any(
                s => s.PersonId == f.PersonId && s.Kind == StayKind.Floating && s.SupersededNo == Recorded.Current && s.ValidTo == Recorded.Open)),
            PersonFactKind.OutOfContact => facts.Where(f => !db.Set<Situation>().Any(
                s => s.PersonId == f.PersonId && s.Kind == SituationKind.Lost && s.SupersededNo == Recorded.Current && s.EndedOn == null)),
            _ => facts.Where(f => !db.Set<Situation>().Any(
                s => s.PersonId == f.PersonId && s.Kind == SituationKind.Hardship && s.SupersededNo == Recorded.Current && s.EndedOn == null)),
        };
        return from f in facts
               join s in db.MembershipSpells on f.PersonId equals s.PersonId
               join o in db.Organisations.In(scope) on s.BranchId equals o.Id
               join p in db.People on f.PersonId equals p.Id
               orderby o.Path, p.NameSort, p.Id
               select new BareState(p.PublicId, p.Name, o.Name, f.Kind, f.Value, f.ValidFrom);
    }
}
