using PartyBuilding.Web.Ui.TagHelpers;

namespace PartyBuilding.Web.Features.Returns.Sheet;

/// <summary>Words, colour class and tone of a <see cref="CellMark"/>.</summary>
public static class CellMarks
{
    public static string Words(this CellMark mark) => mark switch
    {
        CellMark.Empty => "待填",
        CellMark.Different => "与台账不一致",
        CellMark.Refused => "校核未通过",
        CellMark.Asking => "须说明",
        CellMark.Explained => "已说明",
        CellMark.SentBack => "退回修改",
        CellMark.Locked => "已锁定",
        _ => "已填",
    };

    public static string? Css(this CellMark mark) => mark switch
    {
        CellMark.Empty => "is-empty",
        CellMark.Different => "is-different is-changed",
        CellMark.Refused or CellMark.SentBack => "is-refused",
        CellMark.Asking => "is-different",
        CellMark.Explained => "is-explained",
        CellMark.Locked => "is-locked",
        _ => null,
    };

    public static Tone Tone(this CellMark mark) => mark switch
    {
        CellMark.Refused or CellMark.SentBack => Ui.TagHelpers.Tone.Bad,
        CellMark.Different or CellMark.Asking or CellMark.Empty => Ui.TagHelpers.Tone.Warn,
        CellMark.Explained or CellMark.Filled => Ui.TagHelpers.Tone.Ok,
        _ => Ui.TagHelpers.Tone.Plain,
    };
}
