namespace PartyBuilding.Core.Transfers;

/// <summary>Part 2 beside part 3.</summary>
public sealed record TransferReceiptFacts(string? LetterNumber, string Name, string ReceiptNumber, string ReceiptName);
