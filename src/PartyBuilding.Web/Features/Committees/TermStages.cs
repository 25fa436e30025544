using PartyBuilding.Core.Committees;
using PartyBuilding.Web.Ui.TagHelpers;

namespace PartyBuilding.Web.Features.Committees;

/// <summary>Stages of a term in the words of the pages.</summary>
public static class TermStages
{
    public static (string Words, Tone Tone) Of(TermStage stage) => stage switch
    {
        TermStage.Overdue => ("已届满", Tone.Bad),
        TermStage.Second => ("临近届满", Tone.Warn),
        TermStage.First => ("即将届满", Tone.Warn),
        TermStage.Missing => ("未登记", Tone.Bad),
        _ => ("任期内", Tone.Ok),
    };

    /// <summary>Filters of the list, in the order in which they are shown; the first is what asks for something.</summary>
    public static readonly IReadOnlyList<(string Name, string Title, Func<TermDue, bool> Holds)> Filters =
    [
        ("due", "需要办理", t => t.Stage != TermStage.Running),
        ("overdue", "已届满", t => t.Stage == TermStage.Overdue),
        ("second", "临近届满", t => t.Stage == TermStage.Second),
        ("first", "即将届满", t => t.Stage == TermStage.First),
        ("extended", "已延期", t => t.IsExtended),
        ("missing", "未登记", t => t.Stage == TermStage.Missing),
        ("reply", "书记待批准", t => t.AwaitReply > 0),
        ("all", "全部", _ => true),
    ];
}
