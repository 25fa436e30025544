using PartyBuilding.Core.Organisations;

namespace PartyBuilding.Core.Cadres.Archives;

/// <summary>A review, a meeting, a training, an exchange, a workshop or a collection of material by a keeper of archives.</summary>
public sealed class ArchiveWork
{
    public int Id { get; init; }

    public required Guid Key { get; init; }

    public required int OrganisationId { get; init; }

    public Organisation? Organisation { get; init; }

    public required ArchiveWorkKind Kind { get; init; }

    public required DateOnly On { get; init; }

    /// <summary>What it was about; of a review the unit, of a collection what was received and returned.</summary>
    public required string Subject { get; init; }

    /// <summary>Of a review: whether it passed.</summary>
    public bool? HasPassed { get; init; }

    /// <summary>Of a review that failed: the day by which it is to be put right.</summary>
    public DateOnly? CorrectBy { get; init; }
}
