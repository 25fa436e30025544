namespace PartyBuilding.Core.OrganisationLife;

/// <summary>One kind of meeting owed in one period.</summary>
/// <param name="Code">Rule that owes it.</param>
/// <param name="Period">As read: 11月, 第三季度.</param>
/// <param name="DueOn">Last day on which it is in time.</param>
public sealed record DutyFacts(string Code, string Period, DateOnly DueOn, DateOnly Today, bool IsMet, int Held, int Owed);
