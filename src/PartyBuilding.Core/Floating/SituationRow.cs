namespace PartyBuilding.Core.Floating;

/// <summary>A situation in a list.</summary>
public sealed record SituationRow(
    Guid Key, Guid PersonKey, string Name, string Branch, SituationKind Kind, DateOnly Since, DateOnly? LastLifeOn, DateOnly? LastDuesOn, string? WhyCode,
    string? Place, DateOnly? ConfirmedOn, DateOnly? ExpectedEnd, DateOnly? EndedOn, string? EndNote, FoundPlacement? Placement);
