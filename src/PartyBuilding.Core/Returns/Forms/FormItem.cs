using System.Text.Json.Serialization;

namespace PartyBuilding.Core.Returns.Forms;

/// <summary>One cell of a form. A whole number, or empty.</summary>
/// <param name="Key">Stable over versions; 上期 follows it.</param>
/// <param name="Name">Chinese name as printed in the column.</param>
/// <param name="Definition">What is counted, in Chinese.</param>
/// <param name="Unit">What the number counts.</param>
/// <param name="Source">Where the value comes from.</param>
/// <param name="Query">Name of the ledger item, for <see cref="ItemSource.Ledger"/>.</param>
/// <param name="Expression">Over keys of the form, for <see cref="ItemSource.Computed"/>; one cell of another form, for <see cref="ItemSource.Return"/>.</param>
/// <param name="Citation">Document and line the item comes from.</param>
/// <param name="Rate">How the figure is printed, for <see cref="ItemUnit.Percent"/>; its expression gives the fraction.</param>
/// <param name="Requires">What a figure other than 0 must bring along.</param>
public sealed record FormItem(
    string Key,
    string Name,
    string Definition,
    ItemUnit Unit,
    ItemSource Source,
    string? Query = null,
    string? Expression = null,
    string? Citation = null,
    RateFormat? Rate = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] FigureProof Requires = FigureProof.None)
{
    /// <summary>A person may put a figure in: by hand, or in the place of the ledger's with a reason.</summary>
    public bool MayBeTyped => Source is ItemSource.Ledger or ItemSource.Manual;
}
