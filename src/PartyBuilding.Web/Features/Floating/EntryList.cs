using PartyBuilding.Core.Floating;

namespace PartyBuilding.Web.Features.Floating;

/// <summary>Dated entries under a stay or a situation, each of which may be taken back.</summary>
public sealed record EntryList(IReadOnlyList<CareRow> Rows, string At, bool MayTakeBack, long Version);
