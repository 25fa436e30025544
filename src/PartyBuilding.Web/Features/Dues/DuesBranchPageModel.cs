using PartyBuilding.Core.Common;
using PartyBuilding.Core.Dues;

namespace PartyBuilding.Web.Features.Dues;

/// <summary>The months of a branch.</summary>
/// <param name="Next">The month offered for opening; null when there is none to open.</param>
public sealed record DuesBranchPageModel(DuesUnit Branch, IReadOnlyList<DuesMonthRow> Months, string? Next, int WithoutStandard, int Members, bool MayManage, int Year)
{
    public bool MayImport { get; init; }

    /// <summary>What was typed or is offered.</summary>
    public string? Month { get; init; } = Next;
}
