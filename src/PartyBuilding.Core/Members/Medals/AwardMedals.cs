namespace PartyBuilding.Core.Members.Medals;

/// <summary>Marks the medal of a year as awarded to members of its list.</summary>
public sealed record AwardMedals(int Year, DateOnly On, IReadOnlyList<Guid> Members);
