using PartyBuilding.Core.Cadres.Exchange;

namespace PartyBuilding.Web.Features.Cadres.Tray;

/// <summary>What became of each file of an upload.</summary>
public sealed record UploadReport(IReadOnlyList<TrayRow> Rows)
{
    public int Count(IncomingFormStatus status) => Rows.Count(r => r.Status == status);
}
