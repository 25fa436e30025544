namespace PartyBuilding.Core.Returns.Reporting;

/// <summary>Which units the grid shows: those with a return in a state, or a late one, in any of the periods. Nothing chosen shows all.</summary>
public sealed record GridFilter(ReturnStatus? Status = null, bool IsLate = false);
