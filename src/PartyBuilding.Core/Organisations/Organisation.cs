using PartyBuilding.Core.Common;

namespace PartyBuilding.Core.Organisations;

/// <summary>
/// A party organisation (党组织). Its dated truth is in <see cref="OrganisationPlacement"/>; name, kind, parent and
/// path here are a cache of the placement in force, rebuilt by a command.
/// </summary>
public sealed class Organisation : IVersioned
{
    public int Id { get; init; }

    public required Guid PublicId { get; init; }

    /// <summary>Number of the organisation in the district's own list (组织编号), unique and never reused; free again only when the set-up itself is taken back.</summary>
    public required string Code { get; set; }

    public required string Name { get; set; }

    /// <summary>Pinyin initials of the name, for quick search.</summary>
    public string Initials { get; set; } = "";

    public required OrganisationKind Kind { get; set; }

    public int? ParentId { get; set; }

    public Organisation? Parent { get; init; }

    public required string Path { get; set; }

    public required DateOnly FoundedOn { get; init; }

    /// <summary>First day on which it no longer exists; null while it does.</summary>
    public DateOnly? ClosedOn { get; set; }

    /// <summary>Reviews the returns of everything below it that has no nearer reviewer (有审核职责).</summary>
    public bool ReviewsReturns { get; set; }

    /// <summary>Order among its siblings.</summary>
    public int SortOrder { get; set; }

    public int Version { get; set; }

    /// <summary>It existed on no day: what set it up was taken back.</summary>
    public bool IsWithdrawn => ClosedOn == FoundedOn;

    /// <summary>Takes back that it was ever set up; its number, of a form that nobody can type, is free again.</summary>
    public void Withdraw() => (ClosedOn, Code) = (FoundedOn, FormattableString.Invariant($"~{Id}"));
}
