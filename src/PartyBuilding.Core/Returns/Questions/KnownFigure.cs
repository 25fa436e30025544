using PartyBuilding.Core.Returns.Forms;

namespace PartyBuilding.Core.Returns.Questions;

/// <summary>A figure that need not be asked: the ledger counts it, or units report it already.</summary>
/// <param name="Code">Name of the ledger's figure, or the cell as an item of another form writes it: <c>[std.DZB-1].service.visits</c>.</param>
/// <param name="Where">台账, or the name of the form.</param>
/// <param name="Names">Every wording under which forms print it.</param>
public sealed record KnownFigure(string Code, string Name, string Where, string Definition, ItemUnit Unit, ItemSource Source, IReadOnlyList<string> Names);
