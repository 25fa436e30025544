namespace PartyBuilding.Core.Transfers;

/// <summary>A case in a list.</summary>
/// <param name="Due">Receipt day or last day of the letter, whichever the case waits for.</param>
public sealed record TransferRow(
    Guid Key, string Name, TransferKind Kind, TransferStatus Status, string From, string To, DateOnly AppliedOn, string? LetterNumber,
    DateOnly? Due, bool IsLate, DateOnly? EndedOn);
