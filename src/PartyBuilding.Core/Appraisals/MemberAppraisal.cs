namespace PartyBuilding.Core.Appraisals;

/// <summary>A member's result of a year, for the record.</summary>
/// <param name="RoundKey">Null when the round is out of the reader's scope.</param>
public sealed record MemberAppraisal(int Year, string Branch, Guid? RoundKey, Guid EntryKey, EntryPlace Place, string? Result, AppraisalStatus Status);
