using PartyBuilding.Core.Audit;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.People.Sets;

/// <summary>
/// The value of one field in one version of a row. It repeats person, name of the field and numbers of its row, so that a
/// condition such as <c>education.school = …</c> is one look into one index.
/// </summary>
public sealed class InfoValue : IRecorded
{
    /// <summary>So that the value fits into an index of SQL Server.</summary>
    public const int MaxLength = 400;

    public long Id { get; init; }

    public long RowId { get; init; }

    public InfoRow? Row { get; init; }

    public required int PersonId { get; init; }

    /// <summary>Set and field: <c>contact.phone</c>.</summary>
    public required string Field { get; init; }

    /// <summary>In the normal form of its <see cref="InfoFieldKind"/>. Never empty: an empty field has no row.</summary>
    [Protected]
    public required string Value { get; init; }

    public required long RecordedNo { get; init; }

    public long SupersededNo { get; set; } = Recorded.Current;
}
