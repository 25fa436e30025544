namespace PartyBuilding.Core.Rules;

/// <summary>The department's edit behind a value.</summary>
/// <param name="FileValue">What the file states instead.</param>
/// <param name="At">UTC.</param>
public sealed record RuleEdit(string By, DateTime At, string Reason, string FileValue);
