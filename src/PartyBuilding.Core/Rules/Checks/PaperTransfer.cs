namespace PartyBuilding.Core.Rules.Checks;

/// <summary>A transfer carried out on paper and written down afterwards.</summary>
/// <param name="Crosses">Between two base-level committees, or out of the district.</param>
public sealed record PaperTransfer(bool Crosses, string? LetterNumber);
