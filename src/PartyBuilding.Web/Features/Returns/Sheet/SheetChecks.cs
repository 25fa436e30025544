using PartyBuilding.Core.Returns;
using PartyBuilding.Core.Returns.Forms;
using PartyBuilding.Core.Returns.Queries;
using PartyBuilding.Web.Ui.TagHelpers;

namespace PartyBuilding.Web.Features.Returns.Sheet;

/// <summary>Check results of a return, written for its page: what blocks first.</summary>
public static class SheetChecks
{
    public static IReadOnlyList<CheckLine> Of(ReturnSheet sheet)
        => [.. sheet.Page.Checks.OrderBy(check => check.IsSetAside).ThenBy(check => check.Finding.Class).Select(check => Line(sheet, check))];

    private static CheckLine Line(ReturnSheet sheet, CheckView check)
    {
        var found = check.Finding;
        var (words, tone) = found.Class switch
        {
            _ when check.IsSetAside => (CheckWords.Aside, Tone.Plain),
            CheckClass.Error => (CheckWords.Error, Tone.Bad),
            CheckClass.Explain when check.Stands => (CheckWords.Explained, Tone.Ok),
            CheckClass.Explain => (CheckWords.Explain, Tone.Warn),
            _ => (CheckWords.Hint, Tone.Plain),
        };
        var cells = found.Cells.Select(key => KeyValuePair.Create(key, NameOf(sheet, key)));
        return new CheckLine(
            found.Code, words, tone, found.Message, found.Remedy, found.Code, [.. cells],
            found.IsOfForm, found.Class == CheckClass.Explain, check.Stands, check.Explanation?.Text,
            Decided(check.Explanation), Aside(check.SetAside), check.IsSetAside, found.IsOfForm && found.Class != CheckClass.Error);
    }

    private static string? Decided(ExplanationView? explanation) => explanation switch
    {
        { Decision: ExplanationDecision.Approved, DecidedAt: { } at, Stands: true } => $"{explanation.DecidedBy}于{Words.Exact(at)}认可",
        { Decision: ExplanationDecision.Refused, DecidedAt: { } at } => $"{explanation.DecidedBy}于{Words.Exact(at)}没有认可：{explanation.DecisionReason}",
        _ => null,
    };

    private static string? Aside(SetAsideView? aside) => aside switch
    {
        null => null,
        { Holds: true } => $"{aside.By}于{Words.Exact(aside.At)}搁置：{aside.Reason}",
        _ => $"{aside.By}于{Words.Exact(aside.At)}曾经搁置（{aside.Reason}），数字变动后重新提出",
    };

    public static string NameOf(ReturnSheet sheet, string key)
        => sheet.Form.Sections.FirstOrDefault(s => s.Items.Any(i => i.Key == key)) is { } section ? PaperLayout.FullName(section, key) : key;
}
