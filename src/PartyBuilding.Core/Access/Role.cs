namespace PartyBuilding.Core.Access;

/// <summary>A bundle of permissions with a title of the trade.</summary>
/// <param name="Code">Stored with the assignment, e.g. <c>branch-secretary</c>.</param>
/// <param name="Title">Chinese title shown beside the name.</param>
/// <param name="Level">Where it can be held.</param>
/// <param name="Administers">One of the three administrators: sees no business data and holds nothing else beside it.</param>
/// <param name="Permissions">See <see cref="Permission"/>.</param>
public sealed record Role(string Code, string Title, RoleLevel Level, bool Administers, IReadOnlySet<string> Permissions);
