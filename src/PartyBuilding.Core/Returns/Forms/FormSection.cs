namespace PartyBuilding.Core.Returns.Forms;

/// <summary>
/// One table of the paper form: either one row of values under grouped headings (<see cref="Groups"/>), or several rows
/// under plain columns (<see cref="Columns"/> and <see cref="Lines"/>).
/// </summary>
public sealed record FormSection(
    string Key,
    string Title,
    IReadOnlyList<FormItem> Items,
    IReadOnlyList<FormGroup>? Groups = null,
    IReadOnlyList<string>? Columns = null,
    IReadOnlyList<FormLine>? Lines = null)
{
    /// <summary>Every cell is typed by hand, so that one action may say 本月无.</summary>
    public bool IsManual => Items.All(i => i.Source == ItemSource.Manual);
}
