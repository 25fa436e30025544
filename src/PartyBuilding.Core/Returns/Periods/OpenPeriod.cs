using PartyBuilding.Core.Common;

namespace PartyBuilding.Core.Returns.Periods;

/// <summary>Opens a form for a month.</summary>
public sealed record OpenPeriod(string FormCode, Month Month);
