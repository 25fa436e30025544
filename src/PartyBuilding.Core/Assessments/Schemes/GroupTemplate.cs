namespace PartyBuilding.Core.Assessments.Schemes;

/// <inheritdoc cref="RaterGroup"/>
public sealed record GroupTemplate(string Name, decimal Weight);
