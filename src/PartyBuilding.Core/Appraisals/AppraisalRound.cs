using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;

namespace PartyBuilding.Core.Appraisals;

/// <summary>One branch's democratic appraisal of a year (民主评议党员, 手册2008 L1767-1803).</summary>
public sealed class AppraisalRound : IVersioned
{
    public int Id { get; init; }

    public required Guid PublicId { get; init; }

    /// <summary>Key of the form that opened it, shared by the branches opened together.</summary>
    public required Guid BatchKey { get; init; }

    public required int OrganisationId { get; init; }

    public Organisation? Organisation { get; init; }

    public required short Year { get; init; }

    /// <summary>Who was on the roster on this day is appraised here.</summary>
    public required DateOnly ReferenceOn { get; init; }

    public required DateOnly StartsOn { get; init; }

    /// <summary>Planned last day.</summary>
    public required DateOnly EndsOn { get; init; }

    public AppraisalStage Stage { get; set; } = AppraisalStage.Study;

    public AppraisalStatus Status { get; set; } = AppraisalStatus.Open;

    public DateOnly? ClosedOn { get; set; }

    public int Version { get; set; }

    public bool IsOpen => Status == AppraisalStatus.Open;
}
