using PartyBuilding.Web.Ui.TagHelpers;

namespace PartyBuilding.Web.Features.Returns.Sheet;

/// <summary>One result of the check rules.</summary>
/// <param name="Key">Key under which an explanation is stored.</param>
/// <param name="Words">错误, 须说明, 提示 or 退回.</param>
/// <param name="Message">The rule in plain Chinese with the numbers put in.</param>
/// <param name="Cells">Code and short name of the cells it speaks of.</param>
/// <param name="NamesRule">A check rule of the form, worth naming.</param>
/// <param name="Stands">Explained for the figures as they are now.</param>
/// <param name="AsksExplanation">Whether an explanation box belongs beside it.</param>
/// <param name="Decision">What the level above has said of the explanation; null where it has said nothing.</param>
/// <param name="Aside">Why, by whom and when it was set aside, or that it has come back since; null where it never was.</param>
/// <param name="IsAside">Set aside for the figures as they are now.</param>
/// <param name="MaySetAside">An error cannot be.</param>
/// <param name="TypedReason">Of setting it aside, after a refusal.</param>
public sealed record CheckLine(
    string Key, string Words, Tone Tone, string Message, string? Remedy, string RuleCode,
    IReadOnlyList<KeyValuePair<string, string>> Cells, bool NamesRule, bool AsksExplanation, bool Stands, string? Explanation,
    string? Decision = null, string? Aside = null, bool IsAside = false, bool MaySetAside = false, string? TypedReason = null);
