using PartyBuilding.Core.Funds;
using PartyBuilding.Core.Service;

namespace PartyBuilding.Web.Features.Service;

/// <summary>Funds of a kind and year.</summary>
public sealed record FundListPage(FundKind? Kind, int? Year, ServiceList<FundRow> List, bool MayManage);
