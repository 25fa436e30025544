namespace PartyBuilding.Core.CoBuilding;

/// <summary>A joint activity as a page shows it.</summary>
public sealed record JointActivityRow(Guid Key, JointActivityKind Kind, DateOnly On, string Title, int People, string? Note);
