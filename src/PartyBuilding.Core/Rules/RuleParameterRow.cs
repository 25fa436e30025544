namespace PartyBuilding.Core.Rules;

/// <summary>One parameter of one set as the page of rules shows it.</summary>
/// <param name="FileValue">What the file states; differs from the value after an edit.</param>
/// <param name="Reason">Reason of the edit; null when there is none.</param>
public sealed record RuleParameterRow(
    string Set,
    DateOnly ValidFrom,
    DateOnly? ValidTo,
    bool IsUnverified,
    string Name,
    string Label,
    string Value,
    string FileValue,
    string? Unit,
    string? Meaning,
    string? Reason)
{
    public bool IsEdited => Reason is not null;
}
