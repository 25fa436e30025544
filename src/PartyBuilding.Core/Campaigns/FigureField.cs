namespace PartyBuilding.Core.Campaigns;

/// <summary>One number of the form, in the order of the paper.</summary>
/// <param name="Name">Property of <see cref="FigureValues"/>.</param>
public sealed record FigureField(string Name, string Label, string? Hint, Func<FigureValues, int?> Get)
{
    public const int Most = 1_000_000;

    public static readonly IReadOnlyList<(string Title, IReadOnlyList<FigureField> Fields)> Groups =
    [
        ("谈心和征求意见",
        [
            new(nameof(FigureValues.Talks), "谈心", "人次", v => v.Talks), new(nameof(FigureValues.Masses), "参与的群众", "人", v => v.Masses),
            new(nameof(FigureValues.OpinionsSought), "为分析材料征求意见", "人次", v => v.OpinionsSought),
            new(nameof(FigureValues.Forums), "座谈会", "次", v => v.Forums), new(nameof(FigureValues.Boxes), "意见箱", "个", v => v.Boxes),
            new(nameof(FigureValues.Hotlines), "热线电话", "条", v => v.Hotlines), new(nameof(FigureValues.Questionnaires), "发放征求意见表", "份", v => v.Questionnaires),
        ]),
        ("意见登记簿以外的意见",
        [
            new(nameof(FigureValues.ToBody), "提给领导班子", "条", v => v.ToBody), new(nameof(FigureValues.ToOrganisation), "提给党组织", "条", v => v.ToOrganisation),
            new(nameof(FigureValues.ToUnit), "提给单位", "条", v => v.ToUnit), new(nameof(FigureValues.ToMember), "提给党员个人", "条", v => v.ToMember),
            new(nameof(FigureValues.CorrectedAtOnce), "其中即知即改", "件", v => v.CorrectedAtOnce), new(nameof(FigureValues.RulesMade), "建立制度", "项", v => v.RulesMade),
        ]),
        ("简报和走访",
        [
            new(nameof(FigureValues.Briefs), "简报", "期", v => v.Briefs), new(nameof(FigureValues.ContactVisits), "领导干部到联系点", "人次", v => v.ContactVisits),
            new(nameof(FigureValues.WorkersVisited), "走访职工", "人次", v => v.WorkersVisited), new(nameof(FigureValues.FamiliesVisited), "走访困难家庭", "户", v => v.FamiliesVisited),
        ]),
        ("党员领导干部的双重组织生活",
        [
            new(nameof(FigureValues.LeadersDue), "应参加的党员领导干部", "人", v => v.LeadersDue), new(nameof(FigureValues.LeadersAtBranch), "参加支部专题组织生活会", "人", v => v.LeadersAtBranch),
            new(nameof(FigureValues.LeadersAtBody), "参加班子专题民主生活会", "人", v => v.LeadersAtBody), new(nameof(FigureValues.LeadersBoth), "两个会都参加", "人，只参加一个的不算", v => v.LeadersBoth),
        ]),
    ];

    public static IEnumerable<FigureField> All => Groups.SelectMany(g => g.Fields);
}
