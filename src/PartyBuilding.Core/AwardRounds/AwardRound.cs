using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;

namespace PartyBuilding.Core.AwardRounds;

/// <summary>A round of awards from its opinion document to the commendation.</summary>
public sealed class AwardRound : IVersioned
{
    public int Id { get; init; }

    public required Guid PublicId { get; init; }

    /// <summary>Who runs and decides it.</summary>
    public required int OrganisationId { get; init; }

    public Organisation? Organisation { get; init; }

    public required AwardRoundKind Kind { get; init; }

    public required short Year { get; init; }

    public required string Title { get; set; }

    /// <summary>评选活动的意见.</summary>
    public string? Document { get; set; }

    /// <summary>Last day of nominations, where there is one.</summary>
    public DateOnly? ClosesOn { get; set; }

    public required DateOnly StartsOn { get; init; }

    public AwardRoundStatus Status { get; set; } = AwardRoundStatus.Open;

    public DateOnly? PublicFrom { get; set; }

    public DateOnly? PublicTo { get; set; }

    public DateOnly? CommendedOn { get; set; }

    /// <summary>Number of the commendation.</summary>
    public string? Decision { get; set; }

    public List<AwardQuota> Quotas { get; init; } = [];

    public int Version { get; set; }
}
