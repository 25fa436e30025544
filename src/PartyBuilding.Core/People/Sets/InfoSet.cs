namespace PartyBuilding.Core.People.Sets;

/// <summary>An information set (信息集): what kind of rows a person's record holds. Definitions are data.</summary>
/// <param name="Many">Any number of rows; otherwise at most one.</param>
/// <param name="BranchEdits">The branch writes it itself; otherwise it proposes and the level above decides.</param>
/// <param name="National">Code of the national information set it stands for, such as A08.</param>
/// <param name="Order">Pairs of date fields of which the first is not later than the second.</param>
public sealed record InfoSet(
    string Key, string Title, bool Many, bool BranchEdits, IReadOnlyList<InfoField> Fields, string? Note = null,
    IReadOnlyList<IReadOnlyList<string>>? Order = null, string? National = null)
{
    public InfoField? Find(string key) => Fields.FirstOrDefault(f => f.Key == key);

    /// <summary>Name of a field among all sets, as it is stored and searched: <c>education.school</c>.</summary>
    public string NameOf(InfoField field) => $"{Key}.{field.Key}";
}
