namespace PartyBuilding.Web.Features.Returns.Sheet;

/// <summary>A section of the form.</summary>
/// <param name="MayConfirmNone">Manual section still unanswered: one press says 本月无.</param>
public sealed record SheetSection(
    string Code, string Name, string? Note, IReadOnlyList<PaperTable> Tables, bool MayConfirmNone);
