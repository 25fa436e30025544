using PartyBuilding.Core.Common;

namespace PartyBuilding.Core.Imports.DuesPayments;

/// <summary>A row of a sheet of dues as read; null or empty where the cell is empty or could not be read.</summary>
internal sealed record DuesSheetEntryRow(
    int Line, string Branch, string Name, IdNumber? IdNumber, Guid? Record, int? ForMonth, long? AmountFen, DateOnly? PaidOn, string Voucher, string? PaidBy, string? Note);
