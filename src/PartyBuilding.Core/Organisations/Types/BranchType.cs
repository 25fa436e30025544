using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Organisations.Types;

/// <summary>A branch is of a type (联合党支部, 离退休党支部 …) from one day to another; several types at once are usual.</summary>
public sealed class BranchType : IRecorded
{
    public int Id { get; init; }

    public required int OrganisationId { get; init; }

    public Organisation? Organisation { get; init; }

    /// <summary>Code of <see cref="CodeTables.CodeStandards.BranchType"/>.</summary>
    public required string Code { get; init; }

    public required DateOnly ValidFrom { get; init; }

    public DateOnly ValidTo { get; init; } = Recorded.Open;

    public required long RecordedNo { get; init; }

    public long SupersededNo { get; set; } = Recorded.Current;
}
