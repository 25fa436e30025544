namespace PartyBuilding.Core.Organisations.Setups;

/// <summary>Writes a request down, new or again; it may still be incomplete.</summary>
public sealed record SaveSetUp
{
    /// <summary>Key of the case, or of the form that begins it.</summary>
    public required Guid Key { get; init; }

    /// <summary>Null for a new one.</summary>
    public int? Version { get; init; }

    public Guid? SuperiorKey { get; init; }

    public string? Name { get; init; }

    public OrganisationKind? Kind { get; init; }

    public ApplicantKind? Applicant { get; init; }

    public string? ApplicantName { get; init; }

    public string? Reasons { get; init; }

    public int? Workers { get; init; }

    public int? FullMembers { get; init; }

    public int? ProbationaryMembers { get; init; }

    public string? Distribution { get; init; }

    public string? SubordinatePlan { get; init; }

    public string? Leaders { get; init; }

    public string? AdministrativeLevel { get; init; }

    public string? EstablishmentDocument { get; init; }

    public bool IsJoint { get; init; }

    public string? JointUnits { get; init; }

    public string? SizeReason { get; init; }
}
