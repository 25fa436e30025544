using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Cadres.Teams;

/// <summary>
/// How many posts of one level a unit is allowed (核定职数) from one day to another, in its leading team or below it.
/// A new approval cuts the row before it; nothing is deleted.
/// </summary>
public sealed class ApprovedPosts : IRecorded
{
    public const int LongestDocument = 100;

    public int Id { get; init; }

    /// <summary>The row through all its versions.</summary>
    public required Guid Key { get; init; }

    public required int OrganisationId { get; init; }

    public Organisation? Organisation { get; init; }

    /// <summary>职务层次, code of <see cref="CodeTables.CodeStandards.CadreLevel"/>.</summary>
    public required string LevelCode { get; init; }

    /// <summary>Seats of the leading team (领导班子职数); otherwise posts below it (中层职数).</summary>
    public required bool IsInTeam { get; init; }

    /// <summary>May be 0: the posts are abolished.</summary>
    public required short Number { get; init; }

    public required DateOnly ValidFrom { get; init; }

    public DateOnly ValidTo { get; init; } = Recorded.Open;

    /// <summary>批准文号.</summary>
    public required string Document { get; init; }

    public required long RecordedNo { get; init; }

    public long SupersededNo { get; set; } = Recorded.Current;

    /// <summary>The same row until another day.</summary>
    public ApprovedPosts Until(DateOnly day, long no) => new()
    {
        Key = Key, OrganisationId = OrganisationId, LevelCode = LevelCode, IsInTeam = IsInTeam, Number = Number, ValidFrom = ValidFrom, ValidTo = day,
        Document = Document, RecordedNo = no,
    };
}
