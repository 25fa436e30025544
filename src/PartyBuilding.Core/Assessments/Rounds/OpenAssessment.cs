namespace PartyBuilding.Core.Assessments.Rounds;

/// <summary>Input: opens a round of assessment.</summary>
/// <param name="TeamSchemeKey">For the teams; null when none is assessed.</param>
/// <param name="OwnSchemeKey">For people or branches; null when none is assessed.</param>
public sealed record OpenAssessment(Guid Key, Guid? OrganisationKey, AssessmentKind? Kind, int? Year, string? Title, string? Plan, Guid? TeamSchemeKey, Guid? OwnSchemeKey);
