using PartyBuilding.Core.Dues;

namespace PartyBuilding.Web.Features.Dues;

/// <summary>The standards of a branch's members.</summary>
public sealed record DuesStandardsPage(DuesUnit Branch, IReadOnlyList<DuesMemberStandards> Members, bool MayManage)
{
    public DuesFillForm Fill { get; init; } = new();

    public int Without => Members.Count(m => m.InForce is null);
}
