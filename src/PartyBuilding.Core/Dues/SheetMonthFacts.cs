using PartyBuilding.Core.Common;

namespace PartyBuilding.Core.Dues;

/// <summary>A month somebody wants to open.</summary>
public sealed record SheetMonthFacts(Month Month, Month Today);
