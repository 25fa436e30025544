using PartyBuilding.Core.Audit;
using PartyBuilding.Core.People;

namespace PartyBuilding.Core.Members.Sets;

/// <summary>Whose record a row belongs to, and how its history says what became of the row.</summary>
/// <param name="Subject">Of the events: the member, or the record of a cadre, whose history members' pages do not show.</param>
public sealed record SetOwner(Person Person, EventSubject Subject, string Added, string Changed, string Ended)
{
    public static SetOwner Of(OpenMember member)
    {
        ArgumentNullException.ThrowIfNull(member);
        return new(
            member.Person, new EventSubject(EventSubject.Person, member.Person.PublicId, member.Branch.Path), "member.set-added", "member.set-changed", "member.set-ended");
    }
}
