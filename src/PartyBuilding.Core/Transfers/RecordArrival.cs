using PartyBuilding.Core.Members;

namespace PartyBuilding.Core.Transfers;

/// <summary>A member comes with a letter from outside the district: onto the books, and the receipt is owed.</summary>
/// <param name="LetterNumber">Number of the letter as its sender wrote it.</param>
/// <param name="DuesPaidTo">yyyyMM.</param>
public sealed record RecordArrival(AddMember Member, string LetterNumber, TransferReason Reason, int? DuesPaidTo);
