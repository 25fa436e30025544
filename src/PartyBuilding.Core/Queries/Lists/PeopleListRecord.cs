namespace PartyBuilding.Core.Queries.Lists;

/// <summary>A list, opened.</summary>
/// <param name="Total">People on it within the reader's scope.</param>
/// <param name="Elsewhere">People on it outside the scope: nothing but their number.</param>
public sealed record PeopleListRecord(
    Guid Key, int Version, string Name, string Owner, bool IsOwn, bool Shared, bool IsLocked, DateOnly AsAt, string Source,
    IReadOnlyList<ListColumn> Columns, IReadOnlyList<ListedPerson> People, int Page, int Total, int Elsewhere)
{
    public const int Size = 50;
}
