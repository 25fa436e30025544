namespace PartyBuilding.Core.Returns.Forms;

/// <summary>A row of a table of several rows; <paramref name="Items"/> stand under the section's columns, null where a cell is crossed out.</summary>
public sealed record FormLine(string Title, IReadOnlyList<string?> Items);
