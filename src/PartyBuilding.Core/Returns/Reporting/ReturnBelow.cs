namespace PartyBuilding.Core.Returns.Reporting;

/// <summary>One return under a level, where the reports of its own period place its unit.</summary>
internal sealed class ReturnBelow
{
    public required int Id { get; init; }

    public required Guid PublicId { get; init; }

    public required int PeriodId { get; init; }

    public required int OrganisationId { get; init; }

    public required string Path { get; init; }

    public required string Name { get; init; }

    /// <summary>Path of the organisation directly under the level that it counts for; its own where it stands there itself.</summary>
    public required string Row { get; init; }

    public required ReturnStatus Status { get; init; }

    public required DateTime? FirstSubmittedAt { get; init; }

    /// <summary>First submitted by the on-time day (按时).</summary>
    public required bool IsOnTime { get; init; }
}
