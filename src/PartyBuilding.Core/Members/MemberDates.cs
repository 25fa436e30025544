using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Members;

/// <summary>Integrity of dates: what no recorded fact may break either.</summary>
internal static class MemberDates
{
    /// <summary>An effective day is not in the future and not before the relation that it ends began.</summary>
    public static IEnumerable<Finding> Effective(DateOnly day, DateOnly today, OpenMember member, string field)
    {
        if (day > today)
            yield return MemberFindings.Future("生效日期", field);
        if (day < member.Spell.JoinedOn)
            yield return MemberFindings.Before("生效日期", day, "入党时间", member.Spell.JoinedOn, field);
        else if (day < member.Placement.ValidFrom)
            yield return MemberFindings.Before("生效日期", day, "编入本支部的日期", member.Placement.ValidFrom, field);
    }

    /// <param name="force">Must for a decision taken here; a recorded fact is kept and listed.</param>
    public static IEnumerable<Finding> Joining(PersonDetails person, DateOnly joinedOn, DateOnly today, RuleForce force, string field)
    {
        if (string.IsNullOrWhiteSpace(person.Name))
            yield return MemberFindings.Missing("姓名", nameof(PersonDetails.Name));
        if (joinedOn > today)
            yield return MemberFindings.Future("入党时间", field);
        if (person.BirthDate is not { } born)
            yield break;
        if (born > today)
            yield return MemberFindings.Future("出生日期", nameof(PersonDetails.BirthDate));
        else if (joinedOn < born)
            yield return MemberFindings.Before("入党时间", joinedOn, "出生日期", born, field);
        else if (joinedOn < born.AddYears(18))
            yield return MemberFindings.TooYoung(force, field);
    }
}
