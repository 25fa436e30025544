namespace PartyBuilding.Core.Admissions.Forms;

/// <summary>Input: a range of blank forms goes to a base-level committee.</summary>
/// <param name="First">As printed, e.g. 沪A000101 or 000101.</param>
public sealed record IssueRange(Guid Key, Guid CommitteeKey, string? First, string? Last, DateOnly IssuedOn);
