namespace PartyBuilding.Core.Documents;

/// <summary>What is filled into a template.</summary>
/// <param name="Fields">Value of each <c>{{name}}</c>; a line feed becomes a line break.</param>
/// <param name="Lists">Items of each table row marked <c>{{#name}}</c>, each with the fields of its row.</param>
public sealed record DocxData(
    IReadOnlyDictionary<string, string> Fields,
    IReadOnlyDictionary<string, IReadOnlyList<IReadOnlyDictionary<string, string>>>? Lists = null);
