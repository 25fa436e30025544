using PartyBuilding.Core.Common;
using PartyBuilding.Core.Dues;

namespace PartyBuilding.Web.Features.Dues;

/// <summary>The branches of a month.</summary>
public sealed record DuesListPage(Month Month, DuesBranchFilter Filter, DuesBranchPage Page, DuesUnit? Own, int Year, bool MayImport)
{
    public static readonly IReadOnlyList<(DuesBranchFilter Filter, string Title)> Filters =
        [(DuesBranchFilter.All, "全部"), (DuesBranchFilter.NotOpened, "未开月"), (DuesBranchFilter.Open, "收缴中"), (DuesBranchFilter.Settled, "已结清")];
}
