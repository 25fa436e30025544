namespace PartyBuilding.Core.Organisations.Approvals;

/// <summary>A document as the record of an organisation shows it.</summary>
public sealed record ApprovalRow(ApprovalKind Kind, string Number, DateOnly IssuedOn, string? Signatory, DateOnly EffectiveOn, Guid? CaseKey);
