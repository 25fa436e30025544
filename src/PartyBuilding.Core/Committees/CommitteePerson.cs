using PartyBuilding.Core.Members;

namespace PartyBuilding.Core.Committees;

/// <summary>A member who may come onto a committee.</summary>
/// <param name="IsOwn">Belongs to the organisation or one under it.</param>
public sealed record CommitteePerson(int Id, Guid Key, string Name, string Branch, DateOnly? BirthDate, MemberStanding Standing, bool IsOwn);
