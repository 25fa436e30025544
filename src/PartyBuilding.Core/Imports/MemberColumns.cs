using PartyBuilding.Core.Members;

namespace PartyBuilding.Core.Imports;

/// <summary>The columns of a member sheet, in the order of the template.</summary>
public static class MemberColumns
{
    public const string Record = "Record";
    public const string Branch = nameof(AddMember.BranchKey);
    public const string Name = nameof(PersonDetails.Name);
    public const string IdNumber = nameof(AddMember.IdNumber);
    public const string MissingIdReason = nameof(AddMember.MissingIdReason);
    public const string Sex = nameof(PersonDetails.SexCode);
    public const string BirthDate = nameof(PersonDetails.BirthDate);
    public const string Ethnicity = nameof(PersonDetails.EthnicityCode);
    public const string Education = nameof(PersonDetails.EducationCode);
    public const string Standing = nameof(AddMember.Standing);
    public const string JoinedOn = nameof(AddMember.JoinedOn);
    public const string BecameFullOn = nameof(AddMember.BecameFullOn);
    public const string ArrivedOn = nameof(AddMember.ArrivedOn);
    public const string OutsideName = nameof(AddMember.OutsideName);
    public const string PartyGroup = nameof(AddMember.PartyGroup);

    private const string DateHelp = "年月日，例如 2008-05-01；不要只写到年月";

    public static readonly IReadOnlyList<ImportColumn> All =
    [
        new(Name, "姓名", true, "与证件一致", "党员姓名", "姓 名", "名字"),
        new(IdNumber, "公民身份号码", false, "18 位，该列先设为“文本”再填；没有号码的留空并写明原因", "身份证号", "身份证号码", "身份证", "公民身份证号码", "居民身份证号", "居民身份证号码", "证件号码") { Width = 22, IsSecret = true },
        new(MissingIdReason, "没有号码的原因", false, "没有公民身份号码的必填", "无身份证号原因", "无号码原因", "无证原因") { Width = 22 },
        new(Sex, "性别", false, "男、女；有号码的可以不填", "性 别"),
        new(BirthDate, "出生日期", false, DateHelp + "；有号码的可以不填", "出生年月日", "出生年月", "出生时间", "生日"),
        new(Ethnicity, "民族", false, "例如 汉族", "民 族"),
        new(Education, "学历", false, "例如 大学本科毕业、大专", "文化程度", "最高学历", "学 历") { Width = 18 },
        new(Branch, "所在党支部", true, "支部全称或组织编号", "党支部", "支部", "支部名称", "所在支部", "所属党支部", "所属支部", "党支部名称", "组织编号", "支部编号", "所在党组织", "组织关系所在单位", "党组织名称") { Width = 32 },
        new(Standing, "党员类别", false, "正式党员、预备党员；不填按正式党员", "人员类别", "党员类型", "是否正式党员", "政治面貌"),
        new(JoinedOn, "入党时间", true, DateHelp, "入党日期", "入党年月", "入党年月日", "加入党组织时间", "加入中共组织的时间", "加入党组织日期"),
        new(BecameFullOn, "转正时间", false, DateHelp, "转正日期", "转为正式党员日期", "转正年月"),
        new(ArrivedOn, "编入支部日期", false, DateHelp + "；期初建账可以不填", "编入日期", "转入日期", "转入时间", "到支部日期", "组织关系转入日期", "进入支部日期"),
        new(OutsideName, "转出单位（区外）", false, "转入的党员必填", "转出单位", "原组织关系所在单位", "原所在党组织", "从何处转入") { Width = 24 },
        new(PartyGroup, "党小组", false, "例如 第一党小组", "所在党小组", "党小组名称"),
        new(Record, "记录标识", false, "本系统导出的记录标识，用来认出原记录；新党员留空", "记录编号（系统）") { Width = 38 },
    ];

    public static ImportColumn Of(string key) => All.First(c => c.Key == key);

    public static string TitleOf(string key) => All.TitleOf(key);
}
