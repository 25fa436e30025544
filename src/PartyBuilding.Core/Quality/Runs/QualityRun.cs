using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;

namespace PartyBuilding.Core.Quality.Runs;

/// <summary>One data check (数据检查) with the head of its report. Its findings stand in <see cref="QualityFinding"/>.</summary>
public sealed class QualityRun : IVersioned
{
    public int Id { get; init; }

    public required Guid PublicId { get; init; }

    /// <summary>Top of what is checked; its scope decides who sees the result.</summary>
    public required int OrganisationId { get; init; }

    public Organisation? Organisation { get; init; }

    public required Guid SchemeKey { get; init; }

    public required string SchemeName { get; init; }

    /// <summary>Codes of the rules asked for, separated by blanks.</summary>
    public required string Codes { get; init; }

    /// <summary>Only members on the books; otherwise those who have left as well.</summary>
    public required bool OnBooksOnly { get; init; }

    public required QualityStatus Status { get; set; }

    /// <summary>Account that asked; null for the command line.</summary>
    public int? AccountId { get; init; }

    public required string CreatedBy { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime CreatedAt { get; init; }

    /// <summary>UTC.</summary>
    public DateTime? EndedAt { get; set; }

    /// <summary>Recording number at which the register was read: later changes may be missing.</summary>
    public long? RecordedNo { get; set; }

    public int Members { get; set; }

    public int Organisations { get; set; }

    public int Findings { get; set; }

    /// <summary>Findings that the run before of the same scheme and organisation did not have.</summary>
    public int NewFindings { get; set; }

    /// <summary>False once a later run made room: the counts stay, the lines are gone.</summary>
    public bool HasFindings { get; set; } = true;

    public string? Problem { get; set; }

    public int Version { get; set; }

    public IReadOnlySet<string> CodeSet => Codes.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal);
}
