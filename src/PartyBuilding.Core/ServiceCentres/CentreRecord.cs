using PartyBuilding.Core.Service;

namespace PartyBuilding.Core.ServiceCentres;

/// <summary>A centre or point with its menu, by category in the printed order, and the uses of a year.</summary>
/// <param name="Version">Of what it offers; null where nothing was written yet.</param>
/// <param name="ClosedOn">First day on which it is closed; null while it is open.</param>
public sealed record CentreRecord(
    Guid Key, long? Version, string Name, string Keeper, string KindCode, string? Address, DateOnly OpenedOn, DateOnly? ClosedOn, CentreLevel? Level, string? OpeningTimes,
    string? Functions, string? Resources, DateOnly? WeeklyFrom)
{
    public IReadOnlyList<MenuItemRow> Menu { get; init; } = [];

    /// <summary>The newest uses of the year.</summary>
    public IReadOnlyList<MenuUseRow> Uses { get; init; } = [];

    /// <summary>Weeks without a session, of the last twelve.</summary>
    public IReadOnlyList<string> MissingWeeks { get; init; } = [];

    public IReadOnlyList<ServiceHistoryRow> History { get; init; } = [];
}
