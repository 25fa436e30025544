using PartyBuilding.Core.Ballots;

namespace PartyBuilding.Core.Appointments.Votes;

/// <summary>How the meeting's choices read.</summary>
public static class VoteWords
{
    public static readonly IReadOnlyDictionary<VotingBody, string> Bodies = new Dictionary<VotingBody, string>
    {
        [VotingBody.StandingCommittee] = "常委会", [VotingBody.Committee] = "党委会", [VotingBody.PartyGroup] = "党组会", [VotingBody.Plenum] = "全委会",
    };

    public static readonly IReadOnlyDictionary<VotingMethod, string> Methods = new Dictionary<VotingMethod, string>
    {
        [VotingMethod.Secret] = "无记名投票", [VotingMethod.Hands] = "举手表决", [VotingMethod.Oral] = "口头表决",
    };

    public static readonly IReadOnlyDictionary<VoteKind, string> Kinds = new Dictionary<VoteKind, string>
    {
        [VoteKind.Appoint] = "任", [VoteKind.Remove] = "免", [VoteKind.Recommend] = "推荐提名",
    };

    public static readonly IReadOnlyDictionary<MeetingStage, string> Stages = new Dictionary<MeetingStage, string>
    {
        [MeetingStage.Agenda] = "议程", [MeetingStage.Session] = "会议中", [MeetingStage.Voting] = "表决中", [MeetingStage.Closed] = "已表决",
    };

    public static readonly IReadOnlyDictionary<VoteResult, string> Results = new Dictionary<VoteResult, string>
    {
        [VoteResult.Passed] = "通过", [VoteResult.NotPassed] = "未通过", [VoteResult.Deferred] = "暂缓表决", [VoteResult.Void] = "表决无效",
    };

    public static readonly IReadOnlyList<BallotWay> Ways = [BallotWay.Manual, BallotWay.Codes];

    public static string Choice(VoteChoice choice, bool allowsAbstention) => choice switch
    {
        VoteChoice.Agree => "同意",
        VoteChoice.Disagree => "不同意",
        _ => allowsAbstention ? "弃权" : "缓议",
    };

    /// <summary>任 区某局副局长.</summary>
    public static string Matter(VoteKind kind, string post) => $"{Kinds[kind]} {post}";
}
