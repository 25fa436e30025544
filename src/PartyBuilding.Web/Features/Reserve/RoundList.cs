using PartyBuilding.Core.Reserve;

namespace PartyBuilding.Web.Features.Reserve;

/// <summary>The list of rounds.</summary>
public sealed record RoundList(IReadOnlyList<SelectionRow> Rows, bool MayOpen, DateOnly Today);
