using System.Linq.Expressions;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Queries.Conditions;

namespace PartyBuilding.Core.Queries.Fields;

/// <summary>The organisation a member belongs to, at any level of the reader's scope, as the tree stood on the day.</summary>
public sealed class OrganisationField(string key, string label, string section) : QueryField(key, label, section)
{
    private const int MostNamed = 3;

    public override FieldInput Input => FieldInput.Organisation;

    public override IReadOnlyList<ConditionOperator> Operators { get; } = [ConditionOperator.Under, ConditionOperator.Own, ConditionOperator.NotUnder];

    public override FieldTest Read(ConditionLine line, FieldSources sources)
    {
        var typed = ChineseText.SearchKey(line.Value);
        if (typed.Length == 0)
            return FieldTest.Wrong("请填写党组织的编号或名称。");
        var found = Find(sources.Organisations, typed);
        if (found.Count != 1)
        {
            return FieldTest.Wrong(found.Count == 0
                ? "您的管理范围内没有这个党组织，请填写编号或全称。"
                : $"有 {found.Count} 个党组织的名称相符，请改填编号：{string.Join("、", found.Take(MostNamed).Select(o => $"{o.Code}（{o.Name}）"))}{(found.Count > MostNamed ? "……" : "")}。");
        }

        var (id, range, name) = (found[0].Id, PathRange.Under(found[0].Path), found[0].Name);
        var (low, high) = (range.Low, range.High);
        Expression<Func<Candidate, bool>> under = c => string.Compare(c.BranchPath, low) >= 0 && string.Compare(c.BranchPath, high) < 0;
        return line.Operator switch
        {
            ConditionOperator.Own => new FieldTest(c => c.BranchId == id, $"在{name}（仅本级）"),
            ConditionOperator.NotUnder => new FieldTest(Tests.Not(under), $"不在{name}"),
            _ => new FieldTest(under, $"在{name}"),
        };
    }

    // Number first, then the whole name, then part of one: the first that finds anything decides.
    internal static IReadOnlyList<OrganisationNode> Find(IReadOnlyList<OrganisationNode> all, string typed)
    {
        if (all.Where(o => ChineseText.SearchKey(o.Code) == typed).ToList() is { Count: > 0 } byCode)
            return byCode;
        if (all.Where(o => ChineseText.SearchKey(o.Name) == typed).ToList() is { Count: > 0 } byName)
            return byName;
        return [.. all.Where(o => ChineseText.SearchKey(o.Name).Contains(typed, StringComparison.Ordinal))];
    }
}
