using PartyBuilding.Core.Common;

namespace PartyBuilding.Core.Returns.Annual;

/// <summary>
/// One computing of a year's returns from the register (年报取数): which units owe them, and the figures of those nobody has
/// begun. It goes on by steps, each a transaction of its own, so that one killed half-way goes on where it stood.
/// </summary>
public sealed class AnnualRun : IVersioned
{
    /// <summary>Subject of its events.</summary>
    public const string Subject = "annual-run";

    public int Id { get; init; }

    public required Guid PublicId { get; init; }

    public required int Year { get; init; }

    /// <summary>Codes of the forms to open, separated by blanks.</summary>
    public required string Codes { get; init; }

    public AnnualRunStatus Status { get; set; } = AnnualRunStatus.Waiting;

    /// <summary>Account that asked; null for the command line.</summary>
    public int? AccountId { get; init; }

    public required string CreatedBy { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime CreatedAt { get; init; }

    /// <summary>UTC. The last step; a run not touched for long has lost its worker.</summary>
    public required DateTime TouchedAt { get; set; }

    /// <summary>UTC.</summary>
    public DateTime? EndedAt { get; set; }

    /// <summary>Recording number of its last step: what it drew is the register as of then.</summary>
    public long? RecordedNo { get; set; }

    /// <summary>Forms whose units are settled, in the order of their codes.</summary>
    public int Forms { get; set; }

    /// <summary>Of these, opened by this run.</summary>
    public int Opened { get; set; }

    /// <summary>Returns made by this run; they are filled as they are made.</summary>
    public int Made { get; set; }

    /// <summary>Units that owe no return any more.</summary>
    public int Excused { get; set; }

    /// <summary>Returns there already that nobody has begun.</summary>
    public int Total { get; set; }

    /// <summary>Of these, drawn so far.</summary>
    public int Drawn { get; set; }

    /// <summary>Of these, with a figure that had changed since.</summary>
    public int Changed { get; set; }

    /// <summary>The last return drawn.</summary>
    public int Cursor { get; set; }

    public string? Problem { get; set; }

    public int Version { get; set; }

    public bool Takes(AnnualForm form) => form.Period is not null || Codes.Split(' ').Contains(form.Definition.Code, StringComparer.Ordinal);

    public bool IsOver => Status is AnnualRunStatus.Done or AnnualRunStatus.Failed;

    public void End(AnnualRunStatus status, DateTime at, string? problem = null) => (Status, EndedAt, TouchedAt, Problem) = (status, at, at, problem);
}
