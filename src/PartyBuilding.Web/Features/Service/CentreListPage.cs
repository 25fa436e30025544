using PartyBuilding.Core.CodeTables;
using PartyBuilding.Core.Service;
using PartyBuilding.Core.ServiceCentres;

namespace PartyBuilding.Web.Features.Service;

/// <summary>Standing service centres and points with what their menus hold.</summary>
public sealed record CentreListPage(int Year, ServiceList<CentreRow> List, CodeTableCatalogue Codes, DateOnly Today, bool MayRegister);
