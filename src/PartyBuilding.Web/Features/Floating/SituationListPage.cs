using PartyBuilding.Core.Floating;
using PartyBuilding.Core.People;

namespace PartyBuilding.Web.Features.Floating;

/// <summary>The register of situations, one list at a time.</summary>
/// <param name="Bare">资料待补, shown instead of the list.</param>
/// <param name="Subordinates">Under 仍未找到: the organisations below, each opening its people.</param>
public sealed record SituationListPage(
    SituationList List, IReadOnlyDictionary<SituationList, int> Counts, SituationPage Page, IReadOnlyList<BareState>? Bare, int BareCount,
    PersonFactKind BareKind, IReadOnlyList<LostBySubordinate> Subordinates, Guid? Organisation, Func<SituationKind, string?, string> Why, DateOnly Today, bool MayExport)
{
    public static readonly IReadOnlyList<(SituationList List, string Title, string Empty)> Tabs =
    [
        (SituationList.NotFound, "仍未找到", "认定失联、还没有找到的列在这里。"),
        (SituationList.Searching, "查找中", "联系不上、还没有满期限的，在党员信息页登记。"),
        (SituationList.ToConfirm, "待认定", "查找中满期限的列在这里。"),
        (SituationList.Found, "已找到", "找到以后列在这里。"),
        (SituationList.Unplaced, "找到未安置", "找到以后还没有登记安置的列在这里。"),
        (SituationList.Away, "暂留、出国", "在党员信息页登记。"),
        (SituationList.Overdue, "逾期", "过了预计结束日期的暂留、出国（境）列在这里。"),
        (SituationList.Hardship, "生活困难", "在党员信息页登记。"),
    ];

    public string Query(SituationList list) => $"/situations?list={list.ToString().ToLowerInvariant()}{(Organisation is { } key ? $"&organisation={key}" : "")}";
}
