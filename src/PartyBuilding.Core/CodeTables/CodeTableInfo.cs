namespace PartyBuilding.Core.CodeTables;

/// <summary>What a code table is, apart from its entries.</summary>
/// <param name="Slug">Its name as a part of an address.</param>
/// <param name="IsOpen">Whether the department may add entries of its own.</param>
public sealed record CodeTableInfo(string Standard, string Slug, string Title, string Source, bool IsOpen)
{
    public static string SlugOf(string standard) => standard.Replace('/', '-').Replace(' ', '-');
}
