using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Organisations.Types;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Returns.Ledger;

/// <summary>
/// Branches on the last day by type (手册2008 L915-927), each in one line: a branch of several types stands apart, as it does in
/// the analysis by type, so that the lines add up to all branches.
/// </summary>
public sealed class BranchTypeItems() : RegisterSet(
    Of("branch-type.two-new", "21", "两新组织党支部"),
    Of("branch-type.village", "22", "村党支部"),
    Of("branch-type.residential", "23", "居民区党支部"),
    Of("branch-type.retired", "02", "离退休党支部"),
    Of("branch-type.working", "11", "在职职工党支部"),
    Of("branch-type.teachers", "12", "教师党支部"),
    Of("branch-type.students", "13", "学生党支部"),
    Item("branch-type.several", new("several", "兼有几种类型", b => b.Types > 1, Fact)),
    Item("branch-type.rest", new("rest", "只登记了一种类型，而且是上列以外的", b => b.Types == 1 && !Named.Contains(b.Type!), Fact)),
    Item("branch-type.none", new("none", "没有登记类型", b => b.Types == 0, Fact)))
{
    private static readonly IReadOnlyList<string> Named = ["21", "22", "23", "02", "11", "12", "13"];

    public override bool IsYearly => true;

    private static RegisterItem Of(string query, string code, string name)
        => Item(query, new("type", $"类型为{name}，没有别的类型", b => b.Types == 1 && b.Type == code, Fact));

    private static RegisterItem Item(string query, RegisterClause<CountedBranch> type)
        => new RegisterItem<CountedBranch>(
            query, RegisterRow.Organisation, Rows, point => [.. Listed(point), type],
            static (organisations, name) => b => organisations.Contains(b.OrganisationId) && b.Name == name,
            b => new RegisterEntry { OrganisationId = b.OrganisationId, Key = b.Key, Name = b.Name, Amount = 1, On = b.From });

    private static string Fact(CountedBranch branch) => branch.Types switch
    {
        0 => "没有登记类型",
        1 => $"类型代码：{branch.Type}",
        _ => $"登记了 {branch.Types} 种类型",
    };

    private static IReadOnlyList<RegisterClause<CountedBranch>> Listed(LedgerPoint point)
    {
        var month = point.Month.Value;
        return
        [
            new("kind", "类别为党支部", b => b.Kind == OrganisationKind.Branch, b => $"类别：{OrganisationWords.Kind(b.Kind)}"),
            new("since", $"{point.Month.Title}或以前列入", b => b.PostedFrom <= month, b => $"{new Common.Month(b.PostedFrom).Title}起列入"),
            new("until", $"{point.Month.Title}末仍在", b => b.PostedTo > month, b => $"{new Common.Month(b.PostedTo).Title}起不再列入"),
        ];
    }

    private static IQueryable<CountedBranch> Rows(PartyBuildingDbContext db, LedgerPoint point)
    {
        var (day, number) = (point.Month.LastDay, point.Number);
        var types = db.Set<BranchType>().Where(t => t.RecordedNo <= number && number < t.SupersededNo && t.ValidFrom <= day && day < t.ValidTo);
        return db.OrganisationPlacements.Where(p => p.RecordedNo <= number && number < p.SupersededNo).Select(p => new CountedBranch
        {
            OrganisationId = p.OrganisationId, Key = p.Organisation!.PublicId, Name = p.Name, Kind = p.Kind, From = p.ValidFrom,
            PostedFrom = p.PostedFrom, PostedTo = p.PostedTo, Types = types.Count(t => t.OrganisationId == p.OrganisationId),
            Type = types.Where(t => t.OrganisationId == p.OrganisationId).Max(t => t.Code),
        });
    }
}
