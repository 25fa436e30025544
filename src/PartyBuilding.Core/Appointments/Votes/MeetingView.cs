using PartyBuilding.Core.Ballots;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Appointments.Votes;

/// <summary>A meeting as its pages show it.</summary>
/// <param name="LeastPresent">To vote at all, by the rule of its day.</param>
/// <param name="LeastAgree">For an item to pass, by the rule of its day.</param>
/// <param name="Ballot">Of a secret vote that has begun.</param>
/// <param name="Hindrances">What stands before the vote now; empty in other stages.</param>
public sealed record MeetingView(
    Guid Key, int Version, Guid OrganisationKey, string Unit, VotingBody Body, string Title, DateOnly HeldOn, VotingMethod Method, bool AllowsAbstention, MeetingStage Stage,
    int LeastPresent, int LeastAgree, IReadOnlyList<MeetingMemberView> Members, IReadOnlyList<MeetingItemView> Items, BallotView? Ballot, IReadOnlyList<Finding> Hindrances)
{
    public int Due => Members.Count;

    public int Present => Members.Count(m => m.IsPresent);

    public bool IsQuorate => Present >= LeastPresent;

    public MeetingItemView? Find(Guid item) => Items.FirstOrDefault(i => i.Key == item);
}
