using PartyBuilding.Core.Common;

namespace PartyBuilding.Core.Dues;

/// <summary>One month of a branch.</summary>
public sealed record DuesMonthRow(Guid Key, Month Month, DuesSheetStatus Status, int People, long PayableFen, long ReceivedFen, DuesRemittanceStatus? Remittance, long RemittedFen);
