namespace PartyBuilding.Core.Cadres.Posts;

/// <summary>Records that a cadre took up a post, or puts a recorded post right.</summary>
/// <param name="PostKey">Of the post that is put right; for a new one the key of the submission.</param>
/// <param name="IsNew">Appends; otherwise the post of that key is changed.</param>
public sealed record SavePost(
    Guid CadreKey, int Version, Guid PostKey, bool IsNew, string? Unit, string? ShortUnit, string? Title, string? LevelCode, bool IsMain, bool IsInTeam,
    short Order, DateOnly From, DateOnly? Until, string? Document, string? RemovalDocument)
{
    /// <summary>In whose strength it counts; null keeps what is recorded, and for a new post takes the cadre's own organisation.</summary>
    public Guid? OrganisationKey { get; init; }

    public DateOnly? TermEndsOn { get; init; }

    public DateOnly? ProbationUntil { get; init; }

    public DateOnly? ConfirmedOn { get; init; }

    public ExchangeClass Exchange { get; init; }
}
