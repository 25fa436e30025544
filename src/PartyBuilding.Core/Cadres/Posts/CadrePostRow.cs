using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Cadres.Posts;

/// <summary>A post as a page shows it.</summary>
public sealed record CadrePostRow(
    Guid Key, string Unit, string? ShortUnit, string Title, string? LevelCode, bool IsMain, bool IsInTeam, short Order, DateOnly From, DateOnly Until, string? Document,
    string? RemovalDocument)
{
    /// <summary>Of the organisation in whose strength it counts.</summary>
    public Guid OrganisationKey { get; init; }

    public DateOnly? TermEndsOn { get; init; }

    public DateOnly? ProbationUntil { get; init; }

    public DateOnly? ConfirmedOn { get; init; }

    public ExchangeClass Exchange { get; init; }

    public bool IsHeld => Until == Recorded.Open;
}
