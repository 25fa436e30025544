using PartyBuilding.Core.Returns.Reporting;

namespace PartyBuilding.Web.Features.Returns.Reporting;

/// <summary>The numbers of 报送情况 in addresses and in words.</summary>
public static class ReportingWords
{
    public static string Key(ReportingShow show) => show switch
    {
        ReportingShow.Arrived => "arrived",
        ReportingShow.Owing => "owing",
        ReportingShow.OnTime => "on-time",
        ReportingShow.Late => "late",
        ReportingShow.Empty => "empty",
        _ => "expected",
    };

    public static ReportingShow Show(string? key) => Enum.GetValues<ReportingShow>().FirstOrDefault(s => Key(s) == key);

    public static string Title(ReportingShow show) => show switch
    {
        ReportingShow.Arrived => "已报",
        ReportingShow.Owing => "未报",
        ReportingShow.OnTime => "按时报",
        ReportingShow.Late => "没有按时报",
        ReportingShow.Empty => "零报",
        _ => "应报",
    };
}
