using PartyBuilding.Core.CoBuilding;

namespace PartyBuilding.Web.Features.Service;

/// <summary>An agreement with its forms.</summary>
public sealed record AgreementShowPage(AgreementRecord Record, ActivityForm Activity, ActivityForm End, bool MayManage)
{
    public string At => $"/service/agreements/{Record.Key}";
}
