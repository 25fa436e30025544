using PartyBuilding.Core.Returns.Forms;

namespace PartyBuilding.Core.Returns.Questions;

/// <summary>One thing the department wants to know, as it was written.</summary>
/// <param name="Line">From 1; where it stands in the text.</param>
/// <param name="Section">Heading above it; empty when there is none.</param>
/// <param name="Unit">Null when none was written behind the name.</param>
public sealed record Question(int Line, string Section, string Name, ItemUnit? Unit, string? Definition);
