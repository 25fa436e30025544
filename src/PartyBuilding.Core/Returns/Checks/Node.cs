namespace PartyBuilding.Core.Returns.Checks;

/// <summary>A parsed part of an expression: a figure or a condition. Both answer null when a figure is missing.</summary>
internal abstract record Node(Token At);
