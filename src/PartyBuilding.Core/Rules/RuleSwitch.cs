using PartyBuilding.Core.Common;

namespace PartyBuilding.Core.Rules;

/// <summary>The department's decision to switch a rule on or off.</summary>
public sealed class RuleSwitch : IVersioned
{
    public int Id { get; init; }

    public required string RuleCode { get; init; }

    public required bool IsEnabled { get; set; }

    public required string Reason { get; set; }

    public int Version { get; set; }
}
