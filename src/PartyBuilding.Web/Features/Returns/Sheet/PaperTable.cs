namespace PartyBuilding.Web.Features.Returns.Sheet;

/// <summary>One ruled table of the form, as printed.</summary>
/// <param name="Caption">Read out, not seen: the section's heading is seen.</param>
public sealed record PaperTable(
    string Caption, IReadOnlyList<IReadOnlyList<HeadCell>> Heads, IReadOnlyList<PaperRow> Rows);
