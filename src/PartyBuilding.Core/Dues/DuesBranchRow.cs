namespace PartyBuilding.Core.Dues;

/// <summary>One branch in the list of a month.</summary>
/// <param name="SheetKey">Null when the month has not been opened.</param>
public sealed record DuesBranchRow(
    Guid BranchKey, string Branch, Guid? SheetKey, DuesSheetStatus? Status, int People, long PayableFen, long ReceivedFen, DuesRemittanceStatus? Remittance);
