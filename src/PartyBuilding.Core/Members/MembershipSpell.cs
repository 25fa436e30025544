using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.People;

namespace PartyBuilding.Core.Members;

/// <summary>
/// One spell of party membership of a person (党籍): a restored member has two. The dated truth is in
/// <see cref="MemberPlacement"/> and <see cref="PersonFact"/>; branch, standing and end here are a cache.
/// </summary>
public sealed class MembershipSpell : IVersioned
{
    public int Id { get; init; }

    public required Guid PublicId { get; init; }

    public required int PersonId { get; init; }

    public Person? Person { get; init; }

    /// <summary>入党时间, the day the branch meeting admitted the member.</summary>
    public required DateOnly JoinedOn { get; set; }

    /// <summary>Branch of the formal relation now; null once the spell has ended.</summary>
    public int? BranchId { get; set; }

    public Organisation? Branch { get; init; }

    public required MemberStanding Standing { get; set; }

    /// <summary>First day on which the spell no longer holds.</summary>
    public DateOnly? EndedOn { get; set; }

    public PostingKind? EndedBy { get; set; }

    public int Version { get; set; }
}
