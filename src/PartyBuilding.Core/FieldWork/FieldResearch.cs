using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.People;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.FieldWork;

/// <summary>A stay of a leading member at the grass roots for research (基层调研, 手册2008 L1665). Taken back by superseding.</summary>
public sealed class FieldResearch : IRecorded
{
    public long Id { get; init; }

    public required Guid Key { get; init; }

    /// <summary>The committee in whose leadership the member stood.</summary>
    public required int OrganisationId { get; init; }

    public Organisation? Organisation { get; init; }

    public required int PersonId { get; init; }

    public Person? Person { get; init; }

    public required DateOnly From { get; init; }

    /// <summary>Last day.</summary>
    public required DateOnly To { get; init; }

    public required string Place { get; init; }

    /// <summary>A place with hard conditions or many difficulties.</summary>
    public required bool IsHardPlace { get; init; }

    public string? Findings { get; init; }

    /// <summary>What came of it in decisions.</summary>
    public string? UsedIn { get; init; }

    public required long RecordedNo { get; init; }

    public long SupersededNo { get; set; } = Recorded.Current;
}
