using PartyBuilding.Core.Returns.Forms;
using PartyBuilding.Core.Returns.Queries;
using PartyBuilding.Web.Ui.TagHelpers;

namespace PartyBuilding.Web.Features.Returns.Review;

/// <summary>The check rules that fired, for the queue in short and for the panel in full. They speak of figures, never rank anybody.</summary>
public static class ReviewHints
{
    public static IReadOnlyList<ReviewHint> Of(IEnumerable<CheckView> checks)
        => [.. checks.OrderBy(c => c.Finding.Class).Select(c => new ReviewHint(
            c.Finding.Code, Kind(c), c.IsSetAside ? Tone.Plain : c.Stands ? Tone.Ok : c.Finding.Class == CheckClass.Hint ? Tone.Plain : Tone.Warn,
            c.Finding.Message, c.Finding.Cells.Count > 0 ? c.Finding.Cells[0] : null))];

    /// <summary>已说明 M14　提示 M42、M44.</summary>
    public static string Short(IEnumerable<CheckView> checks)
        => string.Join("　", checks.Where(c => c.Finding.IsOfForm).OrderBy(c => c.Finding.Class).GroupBy(Kind)
            .Select(g => $"{g.Key} {string.Join("、", g.Select(c => c.Finding.Code))}"));

    private static string Kind(CheckView check) => check switch
    {
        { IsSetAside: true } => "已搁置",
        { Stands: true } => "已说明",
        { Finding.Class: CheckClass.Hint } => "提示",
        { Finding.Class: CheckClass.Explain } => "须说明",
        _ => "错误",
    };
}
