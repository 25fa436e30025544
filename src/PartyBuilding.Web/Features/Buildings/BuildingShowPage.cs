using Microsoft.AspNetCore.Mvc.Rendering;
using PartyBuilding.Core.Buildings;

namespace PartyBuilding.Web.Features.Buildings;

/// <summary>A building with the forms of the part that is open.</summary>
/// <param name="MayManage">May write, and the building stands.</param>
/// <param name="MayClose">May write.</param>
/// <param name="SeesNames">May read members; others see numbers.</param>
public sealed record BuildingShowPage(BuildingRecord Record, BuildingTab Tab, DateOnly Today, bool MayManage, bool MayClose, bool SeesNames)
{
    public MeansForm Means { get; init; } = new();

    public EnterpriseForm Enterprise { get; init; } = new();

    public GatheredForm Gathered { get; init; } = new();

    public CountForm Count { get; init; } = new();

    public CheckForm Check { get; init; } = new();

    public CloseForm Close { get; init; } = new();

    public IReadOnlyList<SelectListItem> Branches { get; init; } = [];

    public IReadOnlyList<SelectListItem> Points { get; init; } = [];

    public IReadOnlyList<SelectListItem> People { get; init; } = [];

    public string At => $"/buildings/{Record.Key}";

    public string Part(BuildingTab tab) => tab == BuildingTab.Means ? At : $"{At}?tab={tab}";

    public string EntryAction(Guid key, string verb) => $"{At}/entries/{key}/{verb}?tab={Tab}";
}
