using PartyBuilding.Core.Cadres.Archives;

namespace PartyBuilding.Web.Features.Cadres.Archives;

/// <summary>A page of files with its filters.</summary>
public sealed record ArchiveListPage(ArchiveList List, ArchiveFilter Show, string? Text, DateOnly Today)
{
    public static readonly IReadOnlyList<(ArchiveFilter Filter, string Title)> Filters =
        [(ArchiveFilter.Kept, "在管"), (ArchiveFilter.Lent, "外借未还"), (ArchiveFilter.Overdue, "逾期未还"), (ArchiveFilter.Unarranged, "没有整理完"), (ArchiveFilter.Passed, "已转出")];
}
