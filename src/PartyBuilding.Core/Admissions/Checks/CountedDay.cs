namespace PartyBuilding.Core.Admissions.Checks;

/// <summary>Which of the days of a procedure is to count: <c>meeting</c>, <c>approval</c> or <c>expiry</c>.</summary>
public sealed record CountedDay(string Basis);
