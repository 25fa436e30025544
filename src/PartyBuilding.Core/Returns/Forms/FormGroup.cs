namespace PartyBuilding.Core.Returns.Forms;

/// <summary>Columns under one heading of a one-row table. A group of one item without a title of its own spans both header rows.</summary>
public sealed record FormGroup(string? Title, IReadOnlyList<string> Items);
