namespace PartyBuilding.Core.Floating;

/// <summary>A dated entry under a stay or a situation.</summary>
/// <param name="Key">Made by the form: sent twice it is entered once.</param>
/// <param name="AmountFen">Only for help.</param>
public sealed record AddCare(Guid Key, Guid SubjectKey, CareKind Kind, DateOnly On, string? What, string? By, long? AmountFen = null);
