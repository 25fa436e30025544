using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Cadres.Posts;

/// <summary>A post as a page shows it.</summary>
public sealed record CadrePostRow(
    Guid Key, string Unit, string? ShortUnit, string Title, string? LevelCode, bool IsMain, bool IsInTeam, short Order, DateOnly From, DateOnly Until, string? Document,
    string? RemovalDocument)
{
    public bool IsHeld => Until == Recorded.Open;
}
