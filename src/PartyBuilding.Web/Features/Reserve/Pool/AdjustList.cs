using PartyBuilding.Core.Reserve.Pool;

namespace PartyBuilding.Web.Features.Reserve.Pool;

/// <summary>Units and whether they have been adjusted this year.</summary>
public sealed record AdjustList(int Year, IReadOnlyList<AdjustedUnit> Units, bool MayManage);
