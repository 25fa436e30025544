namespace PartyBuilding.Web.Features.Returns.Sheet;

/// <summary>One figure of the return in its place on the paper table.</summary>
/// <param name="ReturnId">Public key of the return.</param>
/// <param name="Code">Item code of the form; the stable hook <c>data-cell</c>.</param>
/// <param name="Label">Full name, read out.</param>
/// <param name="Short">Name beside the figure on a phone, where the row's heading stands above.</param>
/// <param name="Text">The figure as written; empty where nothing is filled in.</param>
/// <param name="IsInput">A manual item of a return that this reader may fill.</param>
/// <param name="IsManual">Typed by people, whatever its state.</param>
public sealed record SheetCell(
    Guid ReturnId, string Code, string Label, string Short, string Text, bool IsInput, bool IsManual, CellMark Mark)
{
    /// <summary>Safe inside a selector.</summary>
    public string Id => Code.Replace('.', '-');

    public string Css => string.Join(' ', new[] { IsManual ? "is-manual" : null, Mark.Css() }.OfType<string>());

    /// <summary>Name and state in one line for screen readers.</summary>
    public string Aria => Mark == CellMark.Filled ? Label : $"{Label}（{Mark.Words()}）";
}
