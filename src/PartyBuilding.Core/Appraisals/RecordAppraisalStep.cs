namespace PartyBuilding.Core.Appraisals;

/// <summary>Enters a step of a round; entered again it replaces what was entered before.</summary>
/// <param name="Expected">应到, for a meeting.</param>
/// <param name="Present">实到, or the people heard.</param>
public sealed record RecordAppraisalStep(
    Guid Key, int Version, AppraisalStepKind Kind, DateOnly On, int? Expected = null, int? Present = null, string? Text = null);
