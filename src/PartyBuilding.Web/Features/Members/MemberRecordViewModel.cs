using PartyBuilding.Core.Committees;
using PartyBuilding.Core.Members;

namespace PartyBuilding.Web.Features.Members;

/// <summary>One member's record.</summary>
/// <param name="Photo">Key of the photo, so that another one is fetched anew.</param>
/// <param name="Waiting">Proposals for correction that wait.</param>
/// <param name="Gaps">What the record lacks.</param>
public sealed record MemberRecordViewModel(
    RecordHead Head, MemberWords Words, bool MayReveal, IReadOnlyList<HeldPost> Posts, Guid? Photo, int Waiting, int Gaps)
{
    public MemberRecord Record => Head.Record;

    public string Tab => Head.Tab;

    /// <summary>A missing number is everybody's to complete; one that is there only those above the branch put right.</summary>
    public bool MaySetIdNumber => Head is { MayManage: true, IsOnBooks: true } && (Head.MayCorrect || Record.IdNumber?.Text is null);
}
