using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.People;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Appraisals;

/// <summary>Who was on the roster of branches on the reference day, and as what; who is there now.</summary>
public sealed class AppraisalRoster(PartyBuildingDbContext db)
{
    private const long Newest = Recorded.Current - 1;

    /// <summary>Lines for everybody whose formal relation was to one of the branches on the day, none of them saved yet.</summary>
    public async Task<ILookup<int, RosterLine>> OnAsync(
        IReadOnlyCollection<int> branches, DateOnly day, CancellationToken cancel)
    {
        var people = await db.MemberPlacements
            .Where(p => branches.Contains(p.OrganisationId) && p.SupersededNo == Recorded.Current && p.ValidFrom <= day && day < p.ValidTo)
            .Select(p => new { p.OrganisationId, p.PersonId }).ToListAsync(cancel);
        var probationary = await HeldAsync(branches, PersonFactKind.Standing, "P", day, cancel);
        var lost = await HeldAsync(branches, PersonFactKind.OutOfContact, "1", day, cancel);
        return people.ToLookup(p => p.OrganisationId, p => new RosterLine(
            p.PersonId, probationary.Contains(p.PersonId) ? MemberStanding.Probationary : MemberStanding.Full,
            lost.Contains(p.PersonId) ? EntryPlace.OutOfContact : probationary.Contains(p.PersonId) ? EntryPlace.Probationary : EntryPlace.Due));
    }

    /// <summary>People whose formal relation is to the branch today.</summary>
    public async Task<IReadOnlySet<int>> NowAsync(int branch, CancellationToken cancel)
        => (await db.MembershipSpells.Where(s => s.BranchId == branch).Select(s => s.PersonId).ToListAsync(cancel)).ToHashSet();

    /// <summary>A member of the branch by key; null for anybody else.</summary>
    public Task<Person?> MemberAsync(int branch, Guid? key, CancellationToken cancel)
        => db.MembershipSpells.Where(s => s.BranchId == branch && s.Person!.PublicId == key).Select(s => s.Person).SingleOrDefaultAsync(cancel);

    private async Task<HashSet<int>> HeldAsync(
        IReadOnlyCollection<int> branches, PersonFactKind kind, string value, DateOnly day, CancellationToken cancel)
        => (await db.PersonFacts.AsOf(day, Newest).Where(f => f.Kind == kind && f.Value == value)
            .Join(
                db.MemberPlacements.Where(p => branches.Contains(p.OrganisationId) && p.SupersededNo == Recorded.Current && p.ValidFrom <= day && day < p.ValidTo),
                f => f.PersonId, p => p.PersonId, (f, p) => f.PersonId).ToListAsync(cancel)).ToHashSet();
}
