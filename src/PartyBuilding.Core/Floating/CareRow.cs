namespace PartyBuilding.Core.Floating;

/// <summary>A dated entry as a page shows it.</summary>
public sealed record CareRow(Guid Key, CareKind Kind, DateOnly On, string What, long? AmountFen, string By);
