namespace PartyBuilding.Core.Returns.Designer;

/// <summary>A table of several rows as the designer types it: a title a line.</summary>
/// <param name="Columns">Headings from left to right.</param>
/// <param name="Rows">Rows from the top down.</param>
public sealed record DraftTable(string Section, string? Columns, string? Rows);
