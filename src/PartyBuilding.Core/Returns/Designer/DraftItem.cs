using PartyBuilding.Core.Returns.Forms;
using PartyBuilding.Core.Spreadsheets;

namespace PartyBuilding.Core.Returns.Designer;

/// <summary>A cell as the designer types it.</summary>
/// <param name="Requires">What a figure other than 0 must bring along.</param>
/// <param name="Group">Heading over it; neighbours under the same heading share one.</param>
public sealed record DraftItem(
    string Section, string? Key, string? Name, string? Definition, ItemUnit Unit, ItemSource Source, string? Query, string? Expression, int? Decimals, Rounding? Rounding,
    string? Citation, string? Group, FigureProof Requires = FigureProof.None);
