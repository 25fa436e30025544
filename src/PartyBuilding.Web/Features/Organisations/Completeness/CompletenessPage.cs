using PartyBuilding.Core.Organisations.Completeness;

namespace PartyBuilding.Web.Features.Organisations.Completeness;

/// <summary>One page of organisations that lack something.</summary>
public sealed record CompletenessPage(
    int All, int Complete, IReadOnlyList<KeyValuePair<CompletenessItem, int>> Counts, CompletenessItem? Item,
    IReadOnlyList<OrganisationCompleteness> Rows, int Page, int Total)
{
    public const int Size = 50;

    public static CompletenessPage Of(
        int all, int complete, IReadOnlyList<KeyValuePair<CompletenessItem, int>> counts, CompletenessItem? item,
        IReadOnlyList<OrganisationCompleteness> found, int page)
    {
        var at = Math.Clamp(page, 1, Math.Max(1, (found.Count + Size - 1) / Size));
        return new CompletenessPage(all, complete, counts, item, [.. found.Skip((at - 1) * Size).Take(Size)], at, found.Count);
    }

    public static string Words(CompletenessItem item) => item switch
    {
        CompletenessItem.Unit => "所在单位",
        CompletenessItem.Term => "届满日期",
        CompletenessItem.Secretary => "在任书记",
        CompletenessItem.Address => "通讯地址",
        CompletenessItem.Telephone => "联系电话",
        CompletenessItem.Postcode => "邮政编码",
        CompletenessItem.Types => "支部类型",
        CompletenessItem.JointUnits => "联合单位",
        CompletenessItem.Members => "党员人数",
        CompletenessItem.GroupLeaders => "党小组组长",
        _ => "党员编组",
    };
}
