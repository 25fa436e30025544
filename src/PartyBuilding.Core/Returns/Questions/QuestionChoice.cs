using PartyBuilding.Core.Returns.Forms;

namespace PartyBuilding.Core.Returns.Questions;

/// <summary>What the department decided for one question.</summary>
/// <param name="Code">Of the known figure that answers it; empty when the units are to type it.</param>
/// <param name="Unit">For a figure to be typed.</param>
public sealed record QuestionChoice(Question Question, string? Code, ItemUnit Unit, string? Definition);
