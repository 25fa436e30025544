namespace PartyBuilding.Core.Cadres.Teams;

/// <summary>Chinese words of teams.</summary>
public static class TeamWords
{
    public static string Title(this TeamOrgan organ) => organ switch
    {
        TeamOrgan.Party => "党委（党组）",
        TeamOrgan.Government => "政府及其部门",
        TeamOrgan.PartyAndGovernment => "党委和政府（镇、街道）",
        TeamOrgan.Judicial => "司法机关",
        TeamOrgan.Enterprise => "企业",
        TeamOrgan.Institution => "事业单位",
        TeamOrgan.Other => "其他",
        _ => throw new ArgumentOutOfRangeException(nameof(organ), organ, null),
    };

    public static string Title(this TeamWork work) => work == TeamWork.Production ? "直接从事生产经营" : "综合领导";

    public static string Seats(bool isInTeam) => isInTeam ? "领导班子" : "班子以外";
}
