namespace PartyBuilding.Core.Organisations;

/// <summary>An organisation's record page.</summary>
/// <param name="Superiors">Names from the top down; those outside the reader's scope as names only.</param>
/// <param name="Members">Members of it and of everything under it.</param>
public sealed record OrganisationRecord(
    int Id, Guid Key, int Version, string Code, string Name, OrganisationKind Kind, string Path, Guid? ParentKey, DateOnly FoundedOn,
    DateOnly? ClosedOn, bool ReviewsReturns, IReadOnlyList<string> Superiors, int OwnMembers, int Members,
    IReadOnlyList<string> PartyGroups, IReadOnlyList<OrganisationPlacementRow> Placements, IReadOnlyList<OrganisationEventRow> History);

public sealed record OrganisationPlacementRow(string Name, OrganisationKind Kind, string? Parent, DateOnly ValidFrom, DateOnly ValidTo);

public sealed record OrganisationEventRow(DateTime At, string ActorName, string ActorRole, string Summary, string? Reason);

/// <summary>A choice in a list: where to transfer, where to move.</summary>
public sealed record OrganisationChoice(Guid Key, string Code, string Name, OrganisationKind Kind, string? Parent, string Path);
