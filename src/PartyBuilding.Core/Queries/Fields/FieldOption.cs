namespace PartyBuilding.Core.Queries.Fields;

/// <summary>A value to choose from.</summary>
/// <param name="Codes">The stored codes it stands for: several for a band such as 大专及以上.</param>
public sealed record FieldOption(string Name, params IReadOnlyList<string> Codes);
