namespace PartyBuilding.Core.Rules;

/// <summary>One value of one parameter with the days it holds, as the pages of rules show it.</summary>
/// <param name="Set">The document whose set it belongs to.</param>
/// <param name="ValidTo">First day no longer in force; null while it holds.</param>
/// <param name="IsInForce">Whether it is the value of the day asked about.</param>
/// <param name="Meaning">Of a choice, in Chinese.</param>
/// <param name="Edit">Who set it, when and why; null for the value of the file.</param>
public sealed record RuleParameterRow(
    string Set,
    DateOnly ValidFrom,
    DateOnly? ValidTo,
    bool IsUnverified,
    bool IsInForce,
    string Name,
    string Label,
    string Value,
    string? Unit,
    string? Meaning,
    RuleEdit? Edit);
