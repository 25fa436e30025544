using PartyBuilding.Core.Returns.Forms;

namespace PartyBuilding.Core.Returns.Queries;

/// <summary>A whole return: its form, its cells by key, its explanations by check code.</summary>
/// <param name="OpenedAt">When the period was opened and the figures first drawn.</param>
public sealed record ReturnSheet(
    ReturnSummary Summary,
    PeriodSummary Period,
    FormDefinition Form,
    IReadOnlyDictionary<string, SheetFigure> Cells,
    IReadOnlyDictionary<string, string> Explanations,
    DateTime OpenedAt,
    DateTime? ReviewedAt,
    string? ReviewedBy,
    DateTime? AcceptedAt,
    string? AcceptedBy)
{
    public SheetFigure Figure(string key) => Cells.TryGetValue(key, out var found) ? found : SheetFigure.Nothing;
}
