namespace PartyBuilding.Web.Features.Returns.Sheet;

/// <summary>A section of the form.</summary>
/// <param name="MayConfirmNone">Manual cells are still empty: one press says 本月无 and fills them with 0.</param>
public sealed record SheetSection(
    string Code, string Name, string? Note, IReadOnlyList<PaperTable> Tables, bool MayConfirmNone);
