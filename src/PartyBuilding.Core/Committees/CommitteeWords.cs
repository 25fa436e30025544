using PartyBuilding.Core.Organisations;

namespace PartyBuilding.Core.Committees;

/// <summary>Committees in the words of the trade.</summary>
public static class CommitteeWords
{
    public static string Post(CommitteePostKind post) => post switch
    {
        CommitteePostKind.Secretary => "书记",
        CommitteePostKind.DeputySecretary => "副书记",
        CommitteePostKind.Organisation => "组织委员",
        CommitteePostKind.Publicity => "宣传委员",
        CommitteePostKind.Discipline => "纪检委员",
        CommitteePostKind.Youth => "青年委员",
        _ => "委员",
    };

    public static string Election(CommitteeElection election) => election == CommitteeElection.Congress ? "党员代表大会" : "党员大会";

    public static string Way(CommitteeWay way) => way == CommitteeWay.CoOpted ? "增补" : "选举";

    /// <summary>Secretaries and deputies take office with the superior's reply (2008 handbook L579, L703).</summary>
    public static bool NeedsReply(CommitteePostKind post) => post is CommitteePostKind.Secretary or CommitteePostKind.DeputySecretary;

    /// <summary>A work committee (党工委) is an agency whose leaders are appointed: it has no term.</summary>
    public static bool HasTerms(OrganisationKind kind) => kind != OrganisationKind.WorkCommittee;
}
