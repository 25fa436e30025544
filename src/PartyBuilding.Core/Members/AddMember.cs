using PartyBuilding.Core.Common;

namespace PartyBuilding.Core.Members;

/// <summary>
/// Puts a member on the books: a new member admitted here (新发展), or one who was a member before (补录, 转入).
/// </summary>
public sealed record AddMember
{
    /// <summary>Key of the submission: a second copy of the same form adds nobody.</summary>
    public Guid? Key { get; init; }

    public required Guid BranchKey { get; init; }

    public required PersonDetails Person { get; init; }

    /// <summary>Read before anything else; absent only with <see cref="MissingIdReason"/>.</summary>
    public IdNumber? IdNumber { get; init; }

    /// <summary>Code of why there is no number.</summary>
    public string? MissingIdReason { get; init; }

    /// <summary>入党时间.</summary>
    public required DateOnly JoinedOn { get; init; }

    /// <summary>转正时间; null for a probationary member.</summary>
    public DateOnly? BecameFullOn { get; init; }

    public required MemberStanding Standing { get; init; }

    /// <summary><see cref="PostingKind.Admitted"/> or <see cref="PostingKind.TransferredIn"/>.</summary>
    public required PostingKind Way { get; init; }

    /// <summary>First day of the formal relation to the branch.</summary>
    public required DateOnly ArrivedOn { get; init; }

    /// <summary>Where from, when transferred in from outside the district.</summary>
    public string? OutsideName { get; init; }

    public string? PartyGroup { get; init; }

    /// <param name="at">Makes the key where the form gave none.</param>
    public NewPerson AsPerson(DateTime at) => new(Key ?? PublicKey.New(at), Person, IdNumber, MissingIdReason, JoinedOn);
}
