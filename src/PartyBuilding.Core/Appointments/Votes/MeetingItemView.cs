namespace PartyBuilding.Core.Appointments.Votes;

/// <inheritdoc cref="MeetingItem"/>
/// <param name="CadreKey">Of the record; null when it is out of the reader's scope.</param>
/// <param name="Votes">By choice; null before the result is taken.</param>
/// <param name="Relations">Members kept away, with the relation.</param>
/// <param name="Choices">What members said in an open vote.</param>
/// <param name="LeastAgree">For this item to pass.</param>
public sealed record MeetingItemView(
    Guid Key, int Order, Guid? CadreKey, string Name, string? PostText, VoteKind Kind, string Post, bool IsChiefPost, string? Presenter, string? Reasons, string? Discussion,
    int? PlenumAsked, int? PlenumAgreed, string? DeferredFor, VoteResult? Result, int? ReconsiderConsents, DateOnly? ReconsideredOn,
    IReadOnlyDictionary<VoteChoice, int?> Votes, IReadOnlyDictionary<Guid, string> Relations, IReadOnlyDictionary<Guid, VoteChoice> Choices, int LeastAgree)
{
    public bool IsReady => DeferredFor is not null || (Presenter is not null && Reasons is not null);

    public string Matter => VoteWords.Matter(Kind, Post);

    /// <summary>Ballots that say nothing on this item.</summary>
    public int? Blank(int valid) => Result is null or VoteResult.Deferred ? null : Math.Max(0, valid - Votes.Values.Sum(v => v ?? 0));
}
