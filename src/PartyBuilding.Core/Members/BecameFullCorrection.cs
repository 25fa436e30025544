using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.People;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Members;

/// <summary>Another 转正时间 of a full member, and with it the days on which they were probationary.</summary>
public sealed class BecameFullCorrection(PartyBuildingDbContext db, FactWriter facts)
{
    /// <returns>False when it was this day already.</returns>
    public async Task<bool> CorrectAsync(OpenMember member, DateOnly day, long no, CancellationToken cancel)
    {
        var id = member.Person.Id;
        var known = await Current(id, PersonFactKind.BecameFullOn).Select(f => f.Value).FirstOrDefaultAsync(cancel);
        if (known == FactText.Of(day))
            return false;
        await facts.CorrectAsync(id, PersonFactKind.BecameFullOn, FactText.Of(day), day, no, cancel);
        // A restored member became full in the first spell; the days between the spells are nobody's.
        if (await db.MembershipSpells.CountAsync(s => s.PersonId == id, cancel) > 1)
            return true;
        if (await Current(id, PersonFactKind.Standing).Where(f => f.Value == FactText.Full).MaxAsync(f => (DateOnly?)f.ValidFrom, cancel) is { } since
            && since < day)
            await facts.SetFromAsync(id, PersonFactKind.Standing, FactText.Probationary, since, no, cancel);
        await facts.SetFromAsync(id, PersonFactKind.Standing, FactText.Full, day, no, cancel);
        return true;
    }

    private IQueryable<PersonFact> Current(int personId, PersonFactKind kind)
        => db.PersonFacts.Where(f => f.PersonId == personId && f.Kind == kind && f.SupersededNo == Recorded.Current && f.ValidTo == Recorded.Open);
}
