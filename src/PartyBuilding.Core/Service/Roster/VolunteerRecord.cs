namespace PartyBuilding.Core.Service.Roster;

/// <summary>A volunteer session with the members who took part.</summary>
public sealed record VolunteerRecord(
    Guid Key, long Version, Guid BranchKey, string Branch, DateOnly On, VolunteerField Field, string Place, int Volunteers, int Served, string? Note)
{
    /// <summary>Members ticked, in the order of their names.</summary>
    public IReadOnlyList<(Guid Key, string Name)> People { get; init; } = [];

    public IReadOnlyList<ServiceHistoryRow> History { get; init; } = [];
}
