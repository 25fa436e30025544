namespace PartyBuilding.Core.Queries.Lists;

/// <summary>Somebody on a list: the columns as frozen, and as they are now.</summary>
/// <param name="AsAt">The day of the frozen values.</param>
/// <param name="Now">Null for somebody no longer on the books within the reader's scope.</param>
public sealed record ListedPerson(Guid Key, string Name, DateOnly AsAt, IReadOnlyList<string> Frozen, IReadOnlyList<string>? Now)
{
    /// <summary>Whether a column is no longer what it was.</summary>
    public bool Differs(int column) => Now is not null && Now[column] != Frozen[column];
}
