using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.ServiceCentres;

/// <summary>What a service centre or point offers, beside its entry as a service point. A change supersedes.</summary>
public sealed class CentreProfile : IRecorded
{
    public long Id { get; init; }

    /// <summary>Key of the service point.</summary>
    public required Guid PointKey { get; init; }

    public required CentreLevel Level { get; init; }

    public string? OpeningTimes { get; init; }

    public string? Functions { get; init; }

    public string? Resources { get; init; }

    /// <summary>From this day on the centre holds a volunteer session every week (简报S000 L533); null where it does not.</summary>
    public DateOnly? WeeklyFrom { get; init; }

    public required long RecordedNo { get; init; }

    public long SupersededNo { get; set; } = Recorded.Current;
}
