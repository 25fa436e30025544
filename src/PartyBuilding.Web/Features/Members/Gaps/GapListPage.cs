using PartyBuilding.Core.Members.Completeness;
using PartyBuilding.Web.Features.Organisations;

namespace PartyBuilding.Web.Features.Members.Gaps;

/// <summary>Members with gaps of an organisation.</summary>
public sealed record GapListPage(TreeViewModel Tree, Guid? Organisation, string? Gap, GapPage Page)
{
    /// <summary>Complete records of a hundred, rounded down so that 100 means all.</summary>
    public int Complete => Page.Members == 0 ? 100 : (Page.Members - Page.Total) * 100 / Page.Members;
}
