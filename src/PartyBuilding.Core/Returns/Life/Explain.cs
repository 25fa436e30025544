namespace PartyBuilding.Core.Returns.Life;

/// <summary>Explains a failed check of class 须说明.</summary>
public sealed record Explain(Guid ReturnId, int Version, string CheckCode, string Text);
