using PartyBuilding.Core.Reserve.Rounds;

namespace PartyBuilding.Core.Reserve;

/// <summary>One line of the list of rounds.</summary>
public sealed record SelectionRow(
    Guid Key, short Year, string Title, SelectionBasis Basis, bool IsChief, bool IsBureau, DateOnly? EndedOn, DateOnly LastDay, int Units, int Submitted, int Applicants, int Recommended);
