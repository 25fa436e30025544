using PartyBuilding.Core.Common;

namespace PartyBuilding.Core.Returns.Periods;

/// <summary>Opens a form for the period of its frequency that holds the month.</summary>
public sealed record OpenPeriod(string FormCode, Month Month);
