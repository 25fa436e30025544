using PartyBuilding.Core.CoBuilding;
using PartyBuilding.Core.Service;

namespace PartyBuilding.Web.Features.Service;

/// <summary>Agreements in force, or those that have ended.</summary>
public sealed record AgreementListPage(bool Ended, ServiceList<AgreementRow> List, bool MayManage);
