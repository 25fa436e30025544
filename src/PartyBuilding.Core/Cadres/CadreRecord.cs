using PartyBuilding.Core.Cadres.Posts;
using PartyBuilding.Core.People;

namespace PartyBuilding.Core.Cadres;

/// <summary>A cadre's record page.</summary>
/// <param name="JoinedOn">入党时间 of a member on the books; null for others.</param>
/// <param name="Path">Of the organisation; decides what the reader may write and is never shown.</param>
public sealed record CadreRecord(
    Guid Key, int Version, int CadreId, Guid PersonKey, string Name, IdNumberMask? IdNumber, string? SexCode, DateOnly? BirthDate, string? EthnicityCode, string? EducationCode,
    Guid OrganisationKey, string Organisation, string Path, CadreManagement Management, string? PostText, bool IsPostTextManual, string? LevelCode, DateOnly? LevelSince,
    DateOnly EnteredOn, DateOnly? LeftOn, string? LeftWhy, DateOnly? JoinedOn)
{
    /// <summary>The newest first; those held before those given up.</summary>
    public IReadOnlyList<CadrePostRow> Posts { get; init; } = [];

    public IReadOnlyList<CadreEventRow> History { get; init; } = [];
}
