using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.People;

namespace PartyBuilding.Core.Cadres;

/// <summary>
/// The record of a cadre (干部): one a person, beside a membership and not in place of it. Post text and level are a cache of
/// the posts and of the set 职务层次.
/// </summary>
public sealed class Cadre : IVersioned
{
    public const int LongestPostText = 200;

    public int Id { get; init; }

    public required Guid PublicId { get; init; }

    public required int PersonId { get; init; }

    public Person? Person { get; init; }

    /// <summary>The Party organisation of the unit in which the cadre serves; decides who sees the record.</summary>
    public required int OrganisationId { get; set; }

    public Organisation? Organisation { get; init; }

    public required CadreManagement Management { get; set; }

    /// <summary>现任职务 as the lists and the approval form show it: composed from the posts, or as written by hand.</summary>
    public string? PostText { get; set; }

    /// <summary>The text was written by hand; the posts do not change it.</summary>
    public bool IsPostTextManual { get; set; }

    /// <summary>职务层次, code of <see cref="CodeTables.CodeStandards.CadreLevel"/>.</summary>
    public string? LevelCode { get; set; }

    /// <summary>First day of that level.</summary>
    public DateOnly? LevelSince { get; set; }

    public required DateOnly EnteredOn { get; init; }

    /// <summary>No longer a cadre from this day on.</summary>
    public DateOnly? LeftOn { get; set; }

    /// <summary>Why, by code of <see cref="CodeTables.CodeStandards.CadreExit"/>.</summary>
    public string? LeftWhy { get; set; }

    public int Version { get; set; }
}
