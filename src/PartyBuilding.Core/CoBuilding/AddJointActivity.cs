namespace PartyBuilding.Core.CoBuilding;

/// <summary>A joint activity.</summary>
/// <param name="Key">Made by the form: sent twice it is entered once.</param>
public sealed record AddJointActivity(Guid Key, Guid AgreementKey, JointActivityKind Kind, DateOnly On, string? Title, int? People, string? Note);
