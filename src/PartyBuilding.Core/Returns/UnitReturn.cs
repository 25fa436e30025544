using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Returns.Periods;

namespace PartyBuilding.Core.Returns;

/// <summary>
/// The return of one organisation for one period (一份报表). Every change of state is a method here that checks the state;
/// it gives false, and changes nothing, when the step is not open.
/// </summary>
public sealed class UnitReturn : IVersioned
{
    public static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(10);

    public int Id { get; init; }

    public required Guid PublicId { get; init; }

    public required int PeriodId { get; init; }

    public ReturnPeriod? Period { get; init; }

    public required int OrganisationId { get; init; }

    public Organisation? Organisation { get; init; }

    /// <summary>1, and one more each time it is re-opened after acceptance; every revision is kept.</summary>
    public int Revision { get; init; } = 1;

    /// <summary>The revision that counts. Exactly one per organisation and period.</summary>
    public bool IsLatest { get; set; } = true;

    public ReturnStatus Status { get; set; }

    /// <summary>Recording number at which the figures were frozen; null while open.</summary>
    public long? RecordedNo { get; set; }

    /// <summary>First submission of any revision; timeliness goes by it.</summary>
    public DateTime? FirstSubmittedAt { get; set; }

    public DateTime? SubmittedAt { get; set; }

    public string? SubmittedBy { get; set; }

    /// <summary>Submitted by somebody above the branch, for it (代报).</summary>
    public bool IsOnBehalf { get; set; }

    public DateTime? ReviewedAt { get; set; }

    public string? ReviewedBy { get; set; }

    public DateTime? AcceptedAt { get; set; }

    public string? AcceptedBy { get; set; }

    /// <summary>What the reviewer said of the whole when it was last sent back; null when only cells were named.</summary>
    public string? SendBackReason { get; set; }

    /// <summary>Cells that differ from the ledger, as frozen.</summary>
    public int OverrideCount { get; set; }

    /// <summary>Checks that went on with an explanation, as frozen.</summary>
    public int ExplanationCount { get; set; }

    /// <summary>Time from the first to the last of the filler's steps, without longer pauses; null before the first.</summary>
    public int? FillingSeconds { get; set; }

    public DateTime? LastFilledAt { get; set; }

    public int Version { get; set; }

    public List<ReturnCell> Cells { get; init; } = [];

    /// <summary>A step of the filler's. A pause longer than <see cref="LongestPause"/> was other work.</summary>
    public void Touch(DateTime at)
    {
        var since = LastFilledAt is { } last ? at - last : TimeSpan.Zero;
        FillingSeconds = (FillingSeconds ?? 0) + (since > TimeSpan.Zero && since <= LongestPause ? (int)since.TotalSeconds : 0);
        LastFilledAt = at;
    }

    public bool Begin() => Move(Status == ReturnStatus.NotStarted, ReturnStatus.Draft) || Status is ReturnStatus.Draft or ReturnStatus.SentBack;

    public bool MaySubmit => Status.IsOpen() || Status == ReturnStatus.Missing;

    public bool Submit(long recordedNo, string by, DateTime at)
    {
        if (!Move(MaySubmit, ReturnStatus.Submitted))
            return false;
        (RecordedNo, SubmittedAt, SubmittedBy) = (recordedNo, at, by);
        FirstSubmittedAt ??= at;
        return true;
    }

    /// <summary>The filler takes it back before anybody reviewed it.</summary>
    public bool Withdraw() => Thaw(Status == ReturnStatus.Submitted, ReturnStatus.Draft);

    /// <summary>The reviewer, or the district before acceptance, sends it back.</summary>
    public bool SendBack(string? reason)
    {
        if (!Thaw(Status is ReturnStatus.Submitted or ReturnStatus.Reviewed, ReturnStatus.SentBack))
            return false;
        SendBackReason = string.IsNullOrWhiteSpace(reason) ? null : reason.Trim();
        return true;
    }

    public bool Pass(string by, DateTime at)
    {
        if (!Move(Status == ReturnStatus.Submitted, ReturnStatus.Reviewed))
            return false;
        (ReviewedAt, ReviewedBy) = (at, by);
        return true;
    }

    public bool Accept(string by, DateTime at)
    {
        if (!Move(Status == ReturnStatus.Reviewed, ReturnStatus.Accepted))
            return false;
        (AcceptedAt, AcceptedBy) = (at, by);
        return true;
    }

    /// <summary>The period locks: what has arrived is locked, what has not is missing, what was not owed stays so.</summary>
    public void Lock()
    {
        if (Status.IsExpected())
            Status = Status.HasArrived() ? ReturnStatus.Locked : ReturnStatus.Missing;
    }

    /// <summary>The branch owes it no more. What has arrived stays; so does a re-opened one, whose first revision counted.</summary>
    public bool Excuse() => Move(Status.IsOpen() && Revision == 1, ReturnStatus.NotDue);

    /// <summary>The branch owes it after all.</summary>
    public bool Owe() => Move(Status == ReturnStatus.NotDue, ReturnStatus.NotStarted);

    /// <summary>A re-opened revision that has not been submitted gives way to the one before it.</summary>
    public bool Lapse()
    {
        if (!Move(Status.IsOpen() && Revision > 1, ReturnStatus.Lapsed))
            return false;
        IsLatest = false;
        return true;
    }

    private bool Thaw(bool allowed, ReturnStatus to)
    {
        if (!Move(allowed, to))
            return false;
        (RecordedNo, ReviewedAt, ReviewedBy) = (null, null, null);
        return true;
    }

    private bool Move(bool allowed, ReturnStatus to)
    {
        if (allowed)
            Status = to;
        return allowed;
    }
}
