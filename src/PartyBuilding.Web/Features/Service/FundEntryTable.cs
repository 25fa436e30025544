using PartyBuilding.Core.Funds;

namespace PartyBuilding.Web.Features.Service;

/// <summary>The account of a fund as a table.</summary>
/// <param name="At">Address of the fund where entries may be taken back; null elsewhere.</param>
/// <param name="IsPrint">On paper: never stacked.</param>
public sealed record FundEntryTable(FundRecord Record, string? At, bool IsPrint = false);
