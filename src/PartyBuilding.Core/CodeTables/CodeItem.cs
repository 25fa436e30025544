namespace PartyBuilding.Core.CodeTables;

/// <summary>One code as pages and imports read it.</summary>
/// <param name="Standard">Table, see <see cref="CodeStandards"/>.</param>
/// <param name="Code">As stored.</param>
/// <param name="Name">As shown.</param>
/// <param name="Order">Place in a drop-down list.</param>
/// <param name="ValidFrom">First day of validity.</param>
/// <param name="ValidTo">First day on which it no longer holds.</param>
/// <param name="Aliases">Other spellings that imports accept: 汉, HA, 大专.</param>
/// <param name="Group">Statistical group within the table (大专及以上, 少数民族), where it has any.</param>
public sealed record CodeItem(
    string Standard, string Code, string Name, int Order, DateOnly ValidFrom, DateOnly ValidTo, IReadOnlyList<string> Aliases, string? Group)
{
    public bool IsValidOn(DateOnly day) => ValidFrom <= day && day < ValidTo;
}
