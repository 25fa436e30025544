namespace PartyBuilding.Core.Organisations.Approvals;

/// <summary>A change of the tree and the document behind it.</summary>
/// <param name="IsRecordedFact">Written down after the event, without the document and with a reason.</param>
/// <param name="Today">Local day of the act.</param>
public sealed record ApprovalFacts(
    ApprovalKind Kind, string? Number, DateOnly? IssuedOn, string? Signatory, DateOnly EffectiveOn, DateOnly Today, bool IsRecordedFact, bool HasReason);
