namespace PartyBuilding.Core.Admissions.Plans;

/// <summary>A unit in the list of plans of a year.</summary>
/// <param name="Below">Sum of the plans of the units right below, as they planned themselves.</param>
/// <param name="Admitted">Admissions posted in the year in the whole subtree.</param>
public sealed record PlanRow(Guid Key, string Name, int? Number, int? Revision, DateOnly? SentOn, int Below, int BelowCount, int Admitted);
