namespace PartyBuilding.Core.Organisations.Approvals;

/// <summary>The superior's document behind a change of the tree (批复文件).</summary>
/// <param name="Number">文号, as printed.</param>
/// <param name="IssuedOn">Its date.</param>
/// <param name="Signatory">Who signed it, where that is known.</param>
/// <param name="CaseKey">The case that led to it; null for one decided on paper.</param>
public sealed record ApprovalDocument(string? Number, DateOnly? IssuedOn, string? Signatory = null, Guid? CaseKey = null);
