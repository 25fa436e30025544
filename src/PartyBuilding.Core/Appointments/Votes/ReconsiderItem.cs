namespace PartyBuilding.Core.Appointments.Votes;

/// <summary>Input: members agree that a decision be taken again (复议).</summary>
/// <param name="Consents">Members who agree.</param>
public sealed record ReconsiderItem(Guid Key, int Version, Guid ItemKey, DateOnly? On, int? Consents);
