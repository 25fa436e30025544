using PartyBuilding.Core.Common;

namespace PartyBuilding.Core.Persistence;

/// <summary>
/// One row for each thing that instances keep in memory. Whoever changes the thing touches the row in the same
/// transaction; whoever has it in memory compares the version and reads again when it differs.
/// </summary>
public sealed class ChangeStamp : IVersioned
{
    public const string Rules = "rules";
    public const string CodeTables = "code-tables";
    public const string Tree = "tree";

    public required string Key { get; init; }

    public required DateTime ChangedAt { get; set; }

    public int Version { get; set; }
}
