using PartyBuilding.Core.Common;

namespace PartyBuilding.Core.Rules;

/// <summary>The department's value of one parameter from a day on, in place of the file's.</summary>
public sealed class RuleParameterOverride : IVersioned
{
    public int Id { get; init; }

    public required string RuleCode { get; init; }

    public required string Name { get; init; }

    /// <summary>First day in force; it holds until the next value, or until another document's set begins.</summary>
    public required DateOnly ValidFrom { get; init; }

    public required string Value { get; set; }

    public required string Reason { get; set; }

    /// <summary>Name of the person who set it, as it was then.</summary>
    public required string SetBy { get; set; }

    public required DateTime SetAt { get; set; }

    public int Version { get; set; }

    internal RuleValue ToValue() => new(RuleCode, Name, ValidFrom, Value);
}
