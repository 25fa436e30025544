using PartyBuilding.Core.Committees;

namespace PartyBuilding.Core.Imports;

/// <summary>The columns of a sheet of committees, a row a post, in the order of the template and the export.</summary>
public static class CommitteeColumns
{
    public const string Organisation = nameof(BeginTerm.OrganisationKey);
    public const string StartsOn = nameof(BeginTerm.StartsOn);
    public const string Years = nameof(BeginTerm.Years);
    public const string Number = nameof(BeginTerm.Number);
    public const string Election = nameof(BeginTerm.Election);
    public const string Approval = nameof(BeginTerm.Approval);
    public const string Name = "Name";
    public const string IdNumber = "IdNumber";
    public const string Post = nameof(NewCommitteeMember.Post);
    public const string Duty = nameof(NewCommitteeMember.Duty);
    public const string From = "From";
    public const string RepliedOn = nameof(ApprovePost.RepliedOn);
    public const string Reply = nameof(ApprovePost.Reply);
    public const string EndedOn = "EndedOn";
    public const string Record = "Record";

    public static readonly IReadOnlyList<ImportColumn> All =
    [
        new(Organisation, "党组织", true, "全称或组织编号", "党组织名称", "党组织全称", "所在党组织", "组织名称") { Width = 36 },
        new(StartsOn, "届次开始日期", true, "本届选举的日子，例如 2024-05-01；同一届每行写同一天", "本届开始日期", "换届日期", "换届时间", "选举日期", "当选日期", "届次起始日期"),
        new(Years, "届期年数", false, "党委 3 至 5，总支、支部 2 至 3；登记新的一届必填", "任期年数", "任期", "届期"),
        new(Number, "第几届", false, "数字，没有计届的留空", "届次"),
        new(Election, "产生方式", false, "党员大会、党员代表大会；不填按党员大会", "选举方式") { Width = 16 },
        new(Approval, "换届批复文号", false, "提前、逾期换届或召开代表大会的批复", "换届批复") { Width = 22 },
        new(Name, "姓名", true, "在册党员的姓名", "党员姓名", "班子成员", "成员姓名"),
        new(IdNumber, "公民身份号码", false, "组织里有同名的才需要", "身份证号", "身份证号码") { Width = 22, IsSecret = true },
        new(Post, "职务", true, "书记、副书记、组织委员、宣传委员、纪检委员、青年委员、委员", "党内职务", "班子职务", "委员会职务"),
        new(Duty, "分工", false, "不超过 100 字", "工作分工") { Width = 22 },
        new(From, "任职日期", false, "届中增补的写增补的日子；不填按届次开始日期", "任职时间", "到任日期"),
        new(RepliedOn, "批复日期", false, "书记、副书记的上级批复", "任职批复日期", "批准日期", "批复时间"),
        new(Reply, "批复文号", false, "书记、副书记的批复；增补的依据", "任职批复文号", "批准文号", "任职文号") { Width = 22 },
        new(EndedOn, "离任日期", false, "届中离任的填", "免职日期", "离任时间", "卸任日期"),
        new(Record, "记录标识", false, "本系统导出的党员记录标识", "记录编号（系统）") { Width = 38 },
    ];
}
