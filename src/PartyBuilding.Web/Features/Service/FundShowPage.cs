using PartyBuilding.Core.Funds;

namespace PartyBuilding.Web.Features.Service;

/// <summary>A fund with its forms.</summary>
public sealed record FundShowPage(FundRecord Record, FundEntryForm In, FundEntryForm Out, FundEntryForm End, bool MayManage, bool MayExport)
{
    public string At => $"/service/funds/{Record.Key}";
}
