using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations.Cases;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Organisations.Setups;

/// <summary>What is written on a request: checked for form, then copied.</summary>
internal static class SetUpTexts
{
    // More than a district has; a figure beyond it is a slip of the hand.
    private const int MostPeople = 1_000_000;

    public static IEnumerable<Finding> Check(SaveSetUp input)
    {
        if (ChineseText.Clean(input.Name) is not { Length: > 0 and <= OrganisationService.LongestName })
            yield return OrganisationFindings.NameMissing(nameof(input.Name));
        if (input.Kind is not { } kind || !Enum.IsDefined(kind))
            yield return OrganisationFindings.KindMissing(nameof(input.Kind));
        if (input.Applicant is { } applicant && !Enum.IsDefined(applicant))
            yield return CaseFindings.ChoiceMissing("由谁申请", nameof(input.Applicant));
        (string? Text, int Most, string What, string Field)[] texts =
        [
            (input.ApplicantName, CaseText.Name, "申请单位", nameof(input.ApplicantName)),
            (input.Reasons, CaseText.Long, "成立的理由", nameof(input.Reasons)),
            (input.Distribution, CaseText.Long, "党员分布情况", nameof(input.Distribution)),
            (input.SubordinatePlan, CaseText.Long, "下设组织的方案", nameof(input.SubordinatePlan)),
            (input.Leaders, CaseText.Long, "班子人选", nameof(input.Leaders)),
            (input.AdministrativeLevel, CaseText.Name, "行政级别", nameof(input.AdministrativeLevel)),
            (input.EstablishmentDocument, CaseText.Name, "编制批件", nameof(input.EstablishmentDocument)),
            (input.JointUnits, CaseText.Short, "联合单位", nameof(input.JointUnits)),
            (input.SizeReason, CaseText.Short, "理由", nameof(input.SizeReason)),
        ];
        foreach (var text in texts.Where(t => CaseText.TooLong(t.Text, t.Most)))
            yield return CaseFindings.TooLong(text.What, text.Most, text.Field);
        (int? Number, string What, string Field)[] numbers =
        [
            (input.Workers, "干部职工人数", nameof(input.Workers)), (input.FullMembers, "正式党员人数", nameof(input.FullMembers)),
            (input.ProbationaryMembers, "预备党员人数", nameof(input.ProbationaryMembers)),
        ];
        foreach (var number in numbers.Where(n => n.Number is < 0 or > MostPeople))
            yield return new Finding("ORG-CASE-NUMBER", RuleForce.Must, $"{number.What}应是 0 以上的整数。", number.Field, "请核对。");
    }

    public static void Fill(SetUpCase request, SaveSetUp input)
    {
        request.Name = ChineseText.Clean(input.Name);
        request.OrganisationKind = input.Kind!.Value;
        request.Applicant = input.Applicant;
        request.ApplicantName = CaseText.Clean(input.ApplicantName);
        request.Reasons = CaseText.Paragraphs(input.Reasons);
        (request.Workers, request.FullMembers, request.ProbationaryMembers) = (input.Workers, input.FullMembers, input.ProbationaryMembers);
        request.Distribution = CaseText.Paragraphs(input.Distribution);
        request.SubordinatePlan = CaseText.Paragraphs(input.SubordinatePlan);
        request.Leaders = CaseText.Paragraphs(input.Leaders);
        request.AdministrativeLevel = CaseText.Clean(input.AdministrativeLevel);
        request.EstablishmentDocument = CaseText.Clean(input.EstablishmentDocument);
        request.IsJoint = input.IsJoint;
        request.JointUnits = input.IsJoint ? CaseText.Lines(input.JointUnits) : null;
        request.SizeReason = CaseText.Clean(input.SizeReason);
    }
}
