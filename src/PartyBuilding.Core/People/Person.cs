using PartyBuilding.Core.Common;

namespace PartyBuilding.Core.People;

/// <summary>
/// A person (人员), member or not. The ID number lives in its own vault table. The columns after the name are a cache of
/// the current <see cref="PersonFact"/>s, rebuilt by a command and compared by a test.
/// </summary>
public sealed class Person : IVersioned
{
    public int Id { get; init; }

    public required Guid PublicId { get; init; }

    public required string Name { get; set; }

    /// <summary>Full pinyin, for ordering lists.</summary>
    public required string NameSort { get; set; }

    /// <summary>Pinyin initials in capitals, for quick search: 张秀英 is ZXY.</summary>
    public required string Initials { get; set; }

    public string? SexCode { get; set; }

    public DateOnly? BirthDate { get; set; }

    public string? EthnicityCode { get; set; }

    public string? EducationCode { get; set; }

    /// <summary>The person this record was merged into, as one of two records of one person; null for every other record.</summary>
    public int? MergedIntoId { get; set; }

    public int Version { get; set; }
}
