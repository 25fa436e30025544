namespace PartyBuilding.Core.CodeTables;

/// <summary>Input: a local entry as it shall be.</summary>
/// <param name="Aliases">Other spellings, separated by blanks or 、.</param>
/// <param name="Order">Place in the list.</param>
public sealed record EditCode(string Standard, string? Code, string? Name, string? Aliases, int? Order);
