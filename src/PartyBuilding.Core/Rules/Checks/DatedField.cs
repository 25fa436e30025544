namespace PartyBuilding.Core.Rules.Checks;

/// <summary>A date of a form or of an imported row.</summary>
/// <param name="Field">Name of the input field.</param>
/// <param name="Label">Its Chinese label.</param>
/// <param name="Value">The date; null is no fault here.</param>
/// <param name="Today">The local day of the act.</param>
public sealed record DatedField(string Field, string Label, DateOnly? Value, DateOnly Today);
