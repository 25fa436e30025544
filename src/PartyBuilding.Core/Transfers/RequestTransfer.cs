namespace PartyBuilding.Core.Transfers;

/// <summary>Asks for the transfer of one member or several (批量). One of the three destinations is given.</summary>
public sealed record RequestTransfer
{
    /// <summary>Key of the submission: a second copy of the same form asks for nothing.</summary>
    public required Guid Key { get; init; }

    public required IReadOnlyList<Guid> PersonKeys { get; init; }

    /// <summary>A branch of the same committee, or any branch in scope.</summary>
    public Guid? ToBranchKey { get; init; }

    /// <summary>Another base-level committee of the district; it assigns the branch when it accepts.</summary>
    public Guid? ToCommitteeKey { get; init; }

    /// <summary>An organisation outside the district.</summary>
    public string? OutsideName { get; init; }

    public TransferReason Reason { get; init; } = TransferReason.Other;

    public TransferCircumstance Circumstance { get; init; }

    public DestinationTie Tie { get; init; }

    /// <summary>企业注册地与经营地不一致.</summary>
    public bool RegisteredElsewhere { get; init; }

    public string? Contact { get; init; }

    /// <summary>yyyyMM.</summary>
    public int? DuesPaidTo { get; init; }
}
