using PartyBuilding.Core.Common;
using PartyBuilding.Core.Reserve.Rounds;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Reserve.Units;

/// <summary>First stage: the unit draws up its plan and makes the drive known (S000 L179).</summary>
public sealed class PlanService(SelectionDesk desk)
{
    private const int LongestMeans = 200;

    public Task<Outcome<Guid>> SaveAsync(SavePlan input, CommandContext context, CancellationToken cancel = default)
        => desk.OnUnitAsync(input.Key, input.Version, context, (open, rules) =>
        {
            var (findings, means) = (new List<Finding>(), ChineseText.Clean(input.Means));
            if (input.On is not { } on)
                findings.Add(SelectionFindings.Missing("方案日期", nameof(input.On)));
            else
                findings.AddRange(SelectionDays.Check(rules, open.Round, SelectionStage.Publicity, on, "方案日期", context));
            if (means.Length is 0 or > LongestMeans)
                findings.Add(means.Length == 0 ? SelectionFindings.Missing("宣传动员的方式", nameof(input.Means)) : SelectionFindings.TooLong("宣传动员的方式", LongestMeans, nameof(input.Means)));
            if (input.Headcount is not (>= 1 and <= 99999))
                findings.Add(SelectionFindings.Missing("单位人数，1 以上的整数", nameof(input.Headcount)));
            if (input.Employer is not { } employer || !Enum.IsDefined(employer))
                findings.Add(SelectionFindings.Choice("单位性质", nameof(input.Employer)));
            if (findings.Count > 0)
                return Task.FromResult<IReadOnlyList<Finding>>(findings);
            (open.Unit.PlannedOn, open.Unit.PlanMeans, open.Unit.Headcount, open.Unit.Employer) = (input.On, means, input.Headcount!.Value, input.Employer!.Value);
            desk.Record(context, "selection.planned", open, $"选拔工作方案，{input.On:yyyy-MM-dd}，单位 {input.Headcount} 人");
            return Task.FromResult<IReadOnlyList<Finding>>([]);
        }, cancel);
}
