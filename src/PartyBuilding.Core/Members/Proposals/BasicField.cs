using PartyBuilding.Core.CodeTables;

namespace PartyBuilding.Core.Members.Proposals;

/// <summary>A basic fact of a member that a branch may propose to correct; its name is that of the form's field.</summary>
/// <param name="Standard">Its code table, when the value is a code.</param>
public sealed record BasicField(string Name, string Label, string? Standard = null)
{
    public static readonly IReadOnlyList<BasicField> All =
    [
        new(nameof(PersonDetails.Name), "姓名"),
        new(nameof(PersonDetails.SexCode), "性别", CodeStandards.Sex),
        new(nameof(PersonDetails.BirthDate), "出生日期"),
        new(nameof(PersonDetails.EthnicityCode), "民族", CodeStandards.Ethnicity),
        new(nameof(PersonDetails.EducationCode), "学历", CodeStandards.Education),
        new(nameof(CorrectMember.JoinedOn), "入党时间"),
        new(nameof(CorrectMember.BecameFullOn), "转正时间"),
    ];

    public static BasicField? Find(string name) => All.FirstOrDefault(f => f.Name == name);
}
