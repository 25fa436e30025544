namespace PartyBuilding.Core.Education;

/// <summary>A step of a plan.</summary>
/// <param name="Approval">Number or record of the committee's consent.</param>
/// <param name="Attended">How many came, when it was held.</param>
public sealed record CommemorationAct(Guid Key, int Version, DateOnly On, string? Approval = null, int? Attended = null);
