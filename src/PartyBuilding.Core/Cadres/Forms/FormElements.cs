using static PartyBuilding.Core.Cadres.Forms.FormElementKind;

namespace PartyBuilding.Core.Cadres.Forms;

/// <summary>The elements of 干部任免审批表 in the order of the file. Everything else in a file is kept as it came.</summary>
public static class FormElements
{
    public const string Name = "XingMing";
    public const string Sex = "XingBie";
    public const string Birth = "ChuShengNianYue";
    public const string Ethnicity = "MinZu";
    public const string NativePlace = "JiGuan";
    public const string Birthplace = "ChuShengDi";
    public const string Joined = "RuDangShiJian";
    public const string Started = "CanJiaGongZuoShiJian";
    public const string Health = "JianKangZhuangKuang";
    public const string ProfessionalPost = "ZhuanYeJiShuZhiWu";
    public const string Speciality = "ShuXiZhuanYeYouHeZhuanChang";
    public const string FullTimeLevel = "QuanRiZhiJiaoYu_XueLi";
    public const string FullTimeDegree = "QuanRiZhiJiaoYu_XueWei";
    public const string FullTimeLevelSchool = "QuanRiZhiJiaoYu_XueLi_BiYeYuanXiaoXi";
    public const string FullTimeDegreeSchool = "QuanRiZhiJiaoYu_XueWei_BiYeYuanXiaoXi";
    public const string InServiceLevel = "ZaiZhiJiaoYu_XueLi";
    public const string InServiceDegree = "ZaiZhiJiaoYu_XueWei";
    public const string InServiceLevelSchool = "ZaiZhiJiaoYu_XueLi_BiYeYuanXiaoXi";
    public const string InServiceDegreeSchool = "ZaiZhiJiaoYu_XueWei_BiYeYuanXiaoXi";
    public const string Post = "XianRenZhiWu";
    public const string PostProposed = "NiRenZhiWu";
    public const string PostToLeave = "NiMianZhiWu";
    public const string Resume = "JianLi";
    public const string Rewards = "JiangChengQingKuang";
    public const string Assessments = "NianDuKaoHeJieGuo";
    public const string Reason = "RenMianLiYou";
    public const string Family = "JiaTingChengYuan";
    public const string ReportingUnit = "ChengBaoDanWei";
    public const string AgeLimit = "GaiGeQianRenZhiNianLingJieXian";
    public const string LimitReached = "DaoLingNianYue";
    public const string AgeOn = "JiSuanNianLingShiJian";
    public const string FilledOn = "TianBiaoShiJian";
    public const string FilledBy = "TianBiaoRen";
    public const string Number = "ShenFenZheng";
    public const string Photo = "ZhaoPian";
    public const string Version = "Version";

    /// <summary>Elements with a text; family, photo and version are parts of their own.</summary>
    public static IReadOnlyList<FormElement> Texts { get; } =
    [
        new(Name, "姓名", FormElementKind.Name, IsIdentity: true), new(Sex, "性别", IsIdentity: true), new(Birth, "出生年月", Month, IsIdentity: true),
        new(Ethnicity, "民族", IsIdentity: true), new(NativePlace, "籍贯", Field: new("person", "native")), new(Birthplace, "出生地", Field: new("person", "birthplace")),
        new(Joined, "入党时间", Month), new(Started, "参加工作时间", Month, new("person", "started")), new(Health, "健康状况", Field: new("person", "health")),
        new(ProfessionalPost, "专业技术职务"), new(Speciality, "熟悉专业有何专长", Field: new("person", "speciality")),
        new(FullTimeLevel, "全日制学历"), new(FullTimeDegree, "全日制学位"), new(FullTimeLevelSchool, "全日制学历毕业院校系及专业"), new(FullTimeDegreeSchool, "全日制学位毕业院校系及专业"),
        new(InServiceLevel, "在职学历"), new(InServiceDegree, "在职学位"), new(InServiceLevelSchool, "在职学历毕业院校系及专业"), new(InServiceDegreeSchool, "在职学位毕业院校系及专业"),
        new(Post, "现任职务"), new(PostProposed, "拟任职务", Field: new("proposed", "appoint")), new(PostToLeave, "拟免职务", Field: new("proposed", "remove")),
        new(Resume, "简历", Lines), new(Rewards, "奖惩情况", Lines), new(Assessments, "年度考核结果", Lines), new(Reason, "任免理由", Lines, new("proposed", "why")),
        new(ReportingUnit, "呈报单位", Field: new("proposed", "unit")),
        new(AgeLimit, "改革前任职年龄界限", Field: new("proposed", "limit"), Since: FormVersion.Fourth), new(LimitReached, "到龄年月", Month, new("proposed", "reached"), Since: FormVersion.Fourth),
        new(AgeOn, "计算年龄时间", Month, new("proposed", "ageOn")), new(FilledOn, "填表时间", Day, new("proposed", "filledOn")), new(FilledBy, "填表人", Field: new("proposed", "filledBy")),
        new(Number, "身份证号", FormElementKind.Number, IsIdentity: true),
    ];

    private static readonly Dictionary<string, FormElement> ByName = Texts.ToDictionary(e => e.Name, StringComparer.OrdinalIgnoreCase);

    public static FormElement? Find(string name) => ByName.GetValueOrDefault(name);
}
