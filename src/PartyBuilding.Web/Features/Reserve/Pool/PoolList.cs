using Microsoft.AspNetCore.Mvc.Rendering;
using PartyBuilding.Core.Reserve.Pool;
using PartyBuilding.Web.Features.Cadres;

namespace PartyBuilding.Web.Features.Reserve.Pool;

/// <summary>Filters and a page of the pool.</summary>
public sealed record PoolList(PoolListForm Form, IReadOnlyList<PoolPerson> Rows, int Page, int Total, CadreCodes Codes, IReadOnlyList<SelectListItem> Units, bool MayManage, bool MayExport)
{
    public const int PageSize = 50;

    /// <summary>What can be owed, by rule code.</summary>
    public static IReadOnlyList<(string Code, string Title)> Owed { get; } =
        [("POOL-UNFIT", "应当调整"), ("POOL-PLAN", "缺培养安排"), ("POOL-SCHOOL", "待送训"), ("POOL-TEMPERING", "待挂职"), ("POOL-YEARLY", "跟踪逾期")];
}
