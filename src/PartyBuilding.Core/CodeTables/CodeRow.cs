namespace PartyBuilding.Core.CodeTables;

/// <summary>An entry as its page shows it.</summary>
/// <param name="Version">Of a local entry; null for one of the files, which nobody edits.</param>
/// <param name="Uses">Records that hold a local entry's code.</param>
public sealed record CodeRow(CodeItem Item, int? Version, int? Uses)
{
    public bool IsLocal => Version is not null;
}
