using PartyBuilding.Core.Common;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.Rules.Checks;

namespace PartyBuilding.Core.Committees;

/// <summary>What elections and co-options share.</summary>
internal static class CommitteeSeats
{
    public static CommitteeSeat Of(CommitteePerson person, string field)
        => new(person.Name, person.Standing == MemberStanding.Full, person.IsOwn, field);

    public static string? Text(string? typed) => ChineseText.Clean(typed) is { Length: > 0 } text ? text : null;
}
