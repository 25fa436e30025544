namespace PartyBuilding.Core.Imports.Checking;

/// <summary>A field in which the sheet differs from the register.</summary>
/// <param name="Field">Key of the column.</param>
/// <param name="Before">In words, as the register has it.</param>
/// <param name="After">In words, as the sheet has it.</param>
public sealed record FieldDifference(string Field, string Before, string After);
