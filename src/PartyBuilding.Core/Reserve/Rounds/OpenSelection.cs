namespace PartyBuilding.Core.Reserve.Rounds;

/// <summary>Opens a round, or changes what may still change of one.</summary>
/// <param name="Key">Of the submission: a second copy of the same form opens nothing.</param>
/// <param name="Directions">Codes of the directions; those in <paramref name="Separate"/> are organised separately.</param>
/// <param name="Windows">Days of the stages that the basis knows.</param>
public sealed record OpenSelection(
    Guid Key, Guid OrganisationKey, SelectionBasis? Basis, int? Year, string? Title, string? Document, bool IsChief, bool IsBureau, bool IsMunicipal, bool IsSeparate,
    int? Target, int? NearTarget, DateOnly? BornFrom, DateOnly? BachelorBornFrom, IReadOnlyList<string> Directions, IReadOnlyList<string> Separate,
    IReadOnlyList<StageDays> Windows);
