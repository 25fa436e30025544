using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.People;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Returns.Ledger;

/// <summary>
/// Members as reports count them at a point. Attributes are scalar sub-queries, so that a query reads only those its
/// clauses name. The caller narrows by organisations it has already checked against a scope.
/// </summary>
public static class CountedMembers
{
    /// <param name="withJoined">The day of joining too: the monthly pass over every member does without it.</param>
    public static IQueryable<CountedMember> At(PartyBuildingDbContext db, LedgerPoint point, bool withJoined = true)
    {
        var day = point.Month.LastDay;
        var number = point.Number;
        IQueryable<PersonFact> facts = db.PersonFacts.Where(f => f.RecordedNo <= number && f.SupersededNo > number && f.ValidFrom <= day && f.ValidTo > day);
        return Placed(db, point).Select(p => new CountedMember
        {
            PersonId = p.PersonId,
            OrganisationId = p.OrganisationId,
            Standing = facts.Where(f => f.PersonId == p.PersonId && f.Kind == PersonFactKind.Standing).Select(f => f.Value).FirstOrDefault(),
            Sex = facts.Where(f => f.PersonId == p.PersonId && f.Kind == PersonFactKind.Sex).Select(f => f.Value).FirstOrDefault(),
            BirthDate = facts.Where(f => f.PersonId == p.PersonId && f.Kind == PersonFactKind.BirthDate).Select(f => f.Value).FirstOrDefault(),
            Ethnicity = facts.Where(f => f.PersonId == p.PersonId && f.Kind == PersonFactKind.Ethnicity).Select(f => f.Value).FirstOrDefault(),
            Education = facts.Where(f => f.PersonId == p.PersonId && f.Kind == PersonFactKind.Education).Select(f => f.Value).FirstOrDefault(),
            Floating = facts.Where(f => f.PersonId == p.PersonId && f.Kind == PersonFactKind.Floating).Select(f => f.Value).FirstOrDefault(),
            OutOfContact = facts.Where(f => f.PersonId == p.PersonId && f.Kind == PersonFactKind.OutOfContact).Select(f => f.Value).FirstOrDefault(),
            Hardship = facts.Where(f => f.PersonId == p.PersonId && f.Kind == PersonFactKind.Hardship).Select(f => f.Value).FirstOrDefault(),
            JoinedOn = withJoined ? facts.Where(f => f.PersonId == p.PersonId && f.Kind == PersonFactKind.JoinedOn).Select(f => f.Value).FirstOrDefault() : null,
        });
    }

    /// <summary>Placements that count at the end of the month (报表口径).</summary>
    public static IQueryable<MemberPlacement> Placed(PartyBuildingDbContext db, LedgerPoint point)
    {
        var month = point.Month.Value;
        var number = point.Number;
        return db.MemberPlacements.Where(p =>
            p.RecordedNo <= number && p.SupersededNo > number && p.PostedFrom <= month && p.PostedTo > month);
    }

    /// <summary>Postings of the months as known at the point's number.</summary>
    public static IQueryable<Posting> Posted(PartyBuildingDbContext db, LedgerPoint point)
    {
        var (first, last, number) = (point.Span.First.Value, point.Span.Last.Value, point.Number);
        return db.Postings.Where(p => p.Month >= first && p.Month <= last && p.RecordedNo <= number && p.SupersededNo > number);
    }
}
