using PartyBuilding.Core.Service;
using PartyBuilding.Core.Service.Pairs;

namespace PartyBuilding.Web.Features.Service;

/// <summary>The four ones of a year.</summary>
/// <param name="Lacking">Only branches that lack one.</param>
public sealed record FourOnesPage(int Year, bool Lacking, ServiceList<FourOnesRow> List);
