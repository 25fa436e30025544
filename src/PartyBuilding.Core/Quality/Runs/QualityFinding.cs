using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Quality.Runs;

/// <summary>One thing a data check found. A working row: it says nothing that the record does not, and never an ID number.</summary>
public sealed class QualityFinding
{
    public const int LongestText = 300;

    public long Id { get; init; }

    public required int RunId { get; init; }

    public QualityRun? Run { get; init; }

    public required string RuleCode { get; init; }

    public required RuleForce Force { get; init; }

    public required QualityKind Kind { get; init; }

    /// <summary>Id of the person or the organisation.</summary>
    public required int SubjectId { get; init; }

    /// <summary>The organisation itself, or the branch of the member.</summary>
    public required int OrganisationId { get; init; }

    public Organisation? Organisation { get; init; }

    /// <summary>Field of the form that mends it.</summary>
    public required string Field { get; init; }

    public required string Message { get; init; }

    public string? Remedy { get; init; }

    public required byte[] Fingerprint { get; init; }

    public required bool IsNew { get; init; }
}
