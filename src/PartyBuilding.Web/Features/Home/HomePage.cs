using PartyBuilding.Web.Features.Reminders;

namespace PartyBuilding.Web.Features.Home;

/// <summary>工作台: what do I owe, by when; the figures of my scope; my queues.</summary>
public sealed record HomePage
{
    /// <summary>2026年11月22日 星期日.</summary>
    public required string Today { get; init; }

    public required IReadOnlyList<DueCard> Due { get; init; }

    public string? FiguresTitle { get; init; }

    public IReadOnlyList<HomeFigure> Figures { get; init; } = [];

    /// <summary>What is due, by kind.</summary>
    public IReadOnlyList<ReminderCount> Reminders { get; init; } = [];

    /// <summary>Of a branch that keeps its own work: what is recorded most often is one tap away.</summary>
    public bool RecordsWork { get; init; }

    public required IReadOnlyList<HomeQueue> Queues { get; init; }

    public required HomeQueue Open { get; init; }
}
