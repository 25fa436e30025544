using PartyBuilding.Core.Organisations;

namespace PartyBuilding.Core.Imports;

/// <summary>The columns of a sheet of organisations, in the order of the template and the export.</summary>
public static class OrganisationColumns
{
    public const string Code = nameof(SetUpOrganisation.Code);
    public const string Name = nameof(SetUpOrganisation.Name);
    public const string Kind = nameof(SetUpOrganisation.Kind);
    public const string Parent = nameof(SetUpOrganisation.ParentKey);
    public const string FoundedOn = nameof(SetUpOrganisation.FoundedOn);
    public const string Approval = "Approval";
    public const string ApprovedOn = "ApprovedOn";
    public const string Unit = "UnitName";
    public const string CreditCode = nameof(EnterUnit.CreditCode);
    public const string Link = "UnitLink";
    public const string Reviews = nameof(SetUpOrganisation.ReviewsReturns);
    public const string ChangedOn = nameof(ChangeOrganisation.EffectiveOn);
    public const string ClosedOn = nameof(Organisation.ClosedOn);

    public static readonly IReadOnlyList<ImportColumn> All =
    [
        new(Code, "组织编号", false, "区内唯一；新设的可以留空，由系统编号", "党组织编号", "编号", "组织代码") { Width = 16 },
        new(Name, "党组织全称", true, "印章上的名称，不超过 120 字", "全称", "党组织名称", "组织名称", "组织全称") { Width = 36 },
        new(Kind, "组织形式", true, "党委、党工委、党总支、党支部", "组织类别", "党组织类别", "党组织类型", "类别", "组织类型"),
        new(Parent, "上级党组织", true, "上级的全称或编号，可以是本表里的另一行，先后不限；同名的写“镇党委/总支”", "上级组织", "上级党组织名称", "上级党组织编号", "所属党组织", "隶属党组织") { Width = 32 },
        new(FoundedOn, "成立日期", false, "年月日，例如 2008-05-01；新设的必填", "成立时间", "建立日期", "批准成立日期", "建立时间"),
        new(Approval, "批准文号", false, "批准成立的文件，记在它的历史里", "批复文号", "批准成立文号", "成立文号") { Width = 22 },
        new(ApprovedOn, "批准日期", false, "批准文件的日期；和文号一起记在它的批复里", "批复日期", "批准时间"),
        new(Unit, "单位名称", false, "所在单位；联合党支部的几个单位用分号隔开", "所在单位", "所在单位名称", "单位全称") { Width = 32 },
        new(CreditCode, "统一社会信用代码", false, "18 位，单位自己的；几个单位的用分号隔开", "信用代码", "单位统一社会信用代码", "单位代码") { Width = 24 },
        new(Link, "与单位的关系", false, "与上级党组织相同、法人单位、联合党支部", "单位隶属关系", "单位建立党组织情况", "单位关联方式") { Width = 20 },
        new(Reviews, "审核职责", false, "是、否：是否审核下级的报表", "有审核职责", "是否审核"),
        new(ChangedOn, "变动日期", false, "原有党组织改名、改形式、换上级、换单位从哪天起；不填按导入当天", "变更日期", "变动时间"),
        new(ClosedOn, "撤销日期", false, "已经撤销的填", "撤销时间", "撤销年月日"),
    ];
}
