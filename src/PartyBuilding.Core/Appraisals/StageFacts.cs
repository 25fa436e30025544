namespace PartyBuilding.Core.Appraisals;

/// <summary>A stage somebody wants to enter or work in, while another is open.</summary>
/// <param name="What">The work, in Chinese; null when the stage itself is opened.</param>
public sealed record StageFacts(AppraisalStage Current, AppraisalStage Wanted, string? What = null);
