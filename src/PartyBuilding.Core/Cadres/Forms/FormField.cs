namespace PartyBuilding.Core.Cadres.Forms;

/// <summary>A field of an information set with one row.</summary>
public sealed record FormField(string Set, string Key);
