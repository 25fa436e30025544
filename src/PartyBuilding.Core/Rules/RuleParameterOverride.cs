using PartyBuilding.Core.Common;

namespace PartyBuilding.Core.Rules;

/// <summary>The department's value of one parameter in one set, in place of the file's.</summary>
public sealed class RuleParameterOverride : IVersioned
{
    public int Id { get; init; }

    public required string RuleCode { get; init; }

    public required string SetName { get; init; }

    public required string Name { get; init; }

    public required string Value { get; set; }

    public required string Reason { get; set; }

    public int Version { get; set; }
}
