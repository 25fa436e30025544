namespace PartyBuilding.Core.Members.Work;

/// <summary>An activity that a member took part in, with what it gave.</summary>
public sealed record MemberStudy(DateOnly On, string Title, int Minutes, int CreditTenths);
