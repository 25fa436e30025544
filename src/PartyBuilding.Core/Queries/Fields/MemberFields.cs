using PartyBuilding.Core.CodeTables;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.People;
using PartyBuilding.Core.Queries.Columns;

namespace PartyBuilding.Core.Queries.Fields;

/// <summary>Fields of the person, the membership, the branch and the states.</summary>
internal sealed class MemberFields : IQueryFields
{
    private const string Person = "基本情况";
    private const string Membership = "党籍";
    private const string Branch = "党组织";
    private const string State = "状态";

    private static readonly IReadOnlyList<FieldOption> Standings = [new("正式党员", FactText.Full), new("预备党员", FactText.Probationary)];

    private static readonly IReadOnlyList<FieldOption> Floating = [new("流出", FactText.FloatingOut), new("流入", FactText.FloatingIn)];

    private static readonly IReadOnlyList<QueryField> All =
    [
        new TextField("name", "姓名", Person, Lifts.Column(c => c.Person.Name)),
        new TextField("initials", "姓名首字母", Person, Lifts.Column(c => c.Person.Initials), capitals: true),
        Code("sex", "性别", CodeStandards.Sex, Lifts.Column(c => c.Person.SexCode)),
        new DateField("birth-date", "出生日期", Person, Lifts.Day(c => c.Person.BirthDate)),
        new YearsField("age", "年龄", Person, "周岁", Lifts.Day(c => c.Person.BirthDate)),
        Code("ethnicity", "民族", CodeStandards.Ethnicity, Lifts.Cached(PersonFactKind.Ethnicity, c => c.Person.EthnicityCode)),
        Code("education", "学历", CodeStandards.Education, Lifts.Cached(PersonFactKind.Education, c => c.Person.EducationCode)),
        new ChoiceField(
            "standing", "党员类别", Membership,
            Lifts.Cached(PersonFactKind.Standing, c => c.Spell.Standing == MemberStanding.Full ? FactText.Full : FactText.Probationary), _ => Standings, saysItself: true),
        new DateField("joined-on", "入党时间", Membership, Lifts.Day(c => c.Spell.JoinedOn)),
        new DateField("became-full-on", "转正时间", Membership, Lifts.DayText(Lifts.Fact(PersonFactKind.BecameFullOn))),
        new YearsField("party-years", "党龄（从转正算起）", Membership, "年", Lifts.DayText(Lifts.Fact(PersonFactKind.BecameFullOn))),
        new YearsField("membership-years", "入党年数", Membership, "年", Lifts.Day(c => c.Spell.JoinedOn)),
        new OrganisationField("organisation", "党组织", Branch),
        new TextField("branch-name", "所在党支部名称", Branch, Lifts.Column(c => c.BranchName)),
        new ChoiceField("branch-kind", "党组织类别", Branch, Lifts.BranchKind, s => CodeChoices.Of(s, CodeStandards.OrganisationKind)),
        new TextField("party-group", "党小组", Branch, Lifts.Fact(PersonFactKind.PartyGroup)),
        new ChoiceField("floating", "流动", State, Lifts.Fact(PersonFactKind.Floating), _ => Floating),
        Flag("out-of-contact", "失去联系", PersonFactKind.OutOfContact),
        Flag("hardship", "生活困难", PersonFactKind.Hardship),
    ];

    public int Order => 10;

    public Task<IReadOnlyList<QueryField>> FieldsAsync(CancellationToken cancel) => Task.FromResult(All);

    public Task<IReadOnlyList<QueryColumn>> ColumnsAsync(CancellationToken cancel) => Task.FromResult(MemberQueryColumns.All);

    private static ChoiceField Code(string key, string label, string standard, Lift<string> lift) => CodeChoices.Field(key, label, Person, standard, lift);

    private static FlagField Flag(string key, string label, PersonFactKind kind)
        => new(key, label, State, label, "没有" + label, s => Lifts.Fact(kind)(s, v => v == FactText.On));
}
