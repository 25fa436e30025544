using Microsoft.AspNetCore.Mvc.Rendering;
using PartyBuilding.Core.ServiceCentres;

namespace PartyBuilding.Web.Features.Service;

/// <summary>A centre with its forms.</summary>
/// <param name="MayManage">Also that it is still open.</param>
public sealed record CentreShowPage(CentreRecord Record, string Kind, CentreForm Offer, CentreForm Item, CentreForm Use, bool MayManage)
{
    public string At => $"/service/centres/{Record.Key}";

    /// <summary>What is on the menu now.</summary>
    public IReadOnlyList<SelectListItem> Items => [.. Record.Menu.Where(m => m.WithdrawnOn is null).Select(m => new SelectListItem($"{m.Name}（{CentreWords.Categories[m.Category]}）", m.Key.ToString()))];
}
