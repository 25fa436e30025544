using PartyBuilding.Core.Reserve.Rounds;

namespace PartyBuilding.Core.Reserve;

/// <summary>A round as its page shows it, the units in the reader's scope.</summary>
/// <param name="IsRunner">The reader has the district in scope.</param>
public sealed record SelectionView(
    Guid Key, int Version, short Year, string Title, string? Document, SelectionBasis Basis, bool IsChief, bool IsBureau, bool IsSeparate, int? Target, int? NearTarget,
    DateOnly? BornFrom, DateOnly? BachelorBornFrom, DateOnly? EndedOn, bool IsRunner, Guid OrganisationKey, IReadOnlyList<StageDays> Stages,
    IReadOnlyList<DirectionView> Directions, IReadOnlyList<UnitRow> Units)
{
    /// <summary>The most near-term candidates that the district can have while every unit keeps to a third of its list.</summary>
    public int NearWithinUnits => Units.Sum(u => (u.Recommended > 0 ? u.Recommended : u.Quota) / 3);
}
