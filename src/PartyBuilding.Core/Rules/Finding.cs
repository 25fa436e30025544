namespace PartyBuilding.Core.Rules;

/// <summary>One thing a rule found: what is wrong, where, what to do about it, and which source says so.</summary>
/// <param name="RuleCode">Code of the rule, e.g. <c>ORG-MOVE-01</c>.</param>
/// <param name="Force">Whether it refuses or warns.</param>
/// <param name="Message">Chinese sentence a clerk understands, with the figures put in.</param>
/// <param name="Field">Name of the input field it belongs to; null for the whole form.</param>
/// <param name="Remedy">What to do, in Chinese.</param>
/// <param name="Source">Document and line, e.g. 手册2008 L741.</param>
public sealed record Finding(
    string RuleCode,
    RuleForce Force,
    string Message,
    string? Field = null,
    string? Remedy = null,
    string? Source = null);
