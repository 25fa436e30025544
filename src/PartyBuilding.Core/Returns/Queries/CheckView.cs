using PartyBuilding.Core.Returns.Checks;

namespace PartyBuilding.Core.Returns.Queries;

/// <summary>A failed check with its explanation; one whose figures have changed since no longer stands.</summary>
public sealed record CheckView(CheckFinding Finding, string? Explanation, string? ExplainedBy, bool Stands);
