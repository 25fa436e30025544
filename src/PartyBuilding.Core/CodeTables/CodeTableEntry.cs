using PartyBuilding.Core.Common;

namespace PartyBuilding.Core.CodeTables;

/// <summary>A code in the database: a copy of the files, for reports and joins, and the entries a district added itself.</summary>
public sealed class CodeTableEntry : IVersioned
{
    public const char AliasSeparator = '|';

    public int Id { get; init; }

    public required string Standard { get; init; }

    public required string Code { get; init; }

    public required string Name { get; set; }

    public required int SortOrder { get; set; }

    public required DateOnly ValidFrom { get; init; }

    /// <summary>First day on which it no longer holds.</summary>
    public required DateOnly ValidTo { get; set; }

    /// <summary>Other spellings, separated by <see cref="AliasSeparator"/>.</summary>
    public required string Aliases { get; set; }

    public string? GroupName { get; set; }

    /// <summary>True for an entry that no file holds; seeding leaves it alone.</summary>
    public required bool IsLocal { get; init; }

    public int Version { get; set; }

    internal CodeItem ToItem() => new(
        Standard, Code, Name, SortOrder, ValidFrom, ValidTo,
        Aliases.Split(AliasSeparator, StringSplitOptions.RemoveEmptyEntries), GroupName);
}
