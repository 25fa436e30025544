using PartyBuilding.Core.Common;
using PartyBuilding.Core.Returns.Forms;

namespace PartyBuilding.Core.Returns.Questions;

/// <summary>A 临时表 as it is composed.</summary>
/// <param name="AskedBy">Who wants to know: an office of the department, or whom it asks for.</param>
/// <param name="Ground">On what ground: the document or instruction.</param>
/// <param name="Month">Whose end the figures stand for.</param>
public sealed record OwnQuestion(
    string? Name, string? AskedBy, string? Ground, Month Month, FormFrequency Frequency, Filer FiledBy, IReadOnlyList<QuestionChoice> Choices);
