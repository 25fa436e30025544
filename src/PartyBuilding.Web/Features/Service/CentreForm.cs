using PartyBuilding.Core.ServiceCentres;

namespace PartyBuilding.Web.Features.Service;

/// <summary>What is typed on the page of a centre: what it offers, an item, a use.</summary>
public sealed class CentreForm
{
    public long? Version { get; set; }

    public CentreLevel? Level { get; set; }

    public string? OpeningTimes { get; set; }

    public string? Functions { get; set; }

    public string? Resources { get; set; }

    public DateOnly? WeeklyFrom { get; set; }

    public MenuCategory? Category { get; set; }

    public string? Name { get; set; }

    public string? Provider { get; set; }

    public string? HowToJoin { get; set; }

    public DateOnly? On { get; set; }

    public Guid? ItemKey { get; set; }

    public MenuUser? By { get; set; }

    public int? Times { get; set; }

    public string? Note { get; set; }

    public string? Reason { get; set; }

    public static CentreForm Of(CentreRecord record) => new()
    {
        Version = record.Version, Level = record.Level, OpeningTimes = record.OpeningTimes, Functions = record.Functions, Resources = record.Resources, WeeklyFrom = record.WeeklyFrom,
    };
}
