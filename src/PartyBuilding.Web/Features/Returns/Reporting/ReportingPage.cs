using PartyBuilding.Core.Returns.Reporting;

namespace PartyBuilding.Web.Features.Returns.Reporting;

/// <summary>报送情况 of one form under one organisation.</summary>
public sealed record ReportingPage(FormPick Pick, ReportingTable Table, int Periods)
{
    /// <summary>Numbers of periods that can be shown.</summary>
    public static readonly IReadOnlyList<int> Choices = [3, 6, 12];

    public string Query => $"?form={Pick.Code}&organisation={Pick.Level.PublicId}&periods={Periods}";

    public string Open(ReportingRow row) => $"/returns/reporting?form={Pick.Code}&organisation={row.Key}&periods={Periods}";
}
