using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Organisations.Approvals;

/// <summary>The document on record behind one change of an organisation (2008 handbook L749, L783).</summary>
public sealed class OrganisationApproval : IRecorded
{
    public int Id { get; init; }

    public required int OrganisationId { get; init; }

    public required ApprovalKind Kind { get; init; }

    public required string Number { get; init; }

    public required DateOnly IssuedOn { get; init; }

    public string? Signatory { get; init; }

    /// <summary>Day from which the change holds.</summary>
    public required DateOnly EffectiveOn { get; init; }

    public Guid? CaseKey { get; init; }

    public required long RecordedNo { get; init; }

    public long SupersededNo { get; set; } = Recorded.Current;
}
