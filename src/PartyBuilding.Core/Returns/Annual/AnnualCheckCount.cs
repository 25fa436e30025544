namespace PartyBuilding.Core.Returns.Annual;

/// <summary>Findings of one form and one kind of check, over the units seen.</summary>
/// <param name="Errors">Class 错误.</param>
/// <param name="Unexplained">Class 须说明 without an explanation that stands.</param>
/// <param name="Explained">Class 须说明 with one.</param>
/// <param name="Hints">Class 提示.</param>
public sealed record AnnualCheckCount(AnnualForm Form, AnnualCheckKind Kind, int Errors, int Unexplained, int Explained, int Hints);
