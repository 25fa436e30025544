namespace PartyBuilding.Web.Features.Transfers;

/// <summary>What one step of a case may carry.</summary>
public sealed class TransferStepForm
{
    public int Version { get; set; }

    public string? DuesPaidTo { get; set; }

    public int? ValidDays { get; set; }

    public Guid? ToBranchKey { get; set; }

    public DateOnly? AcceptedOn { get; set; }

    public string? PartyGroup { get; set; }

    public string? Reason { get; set; }

    public bool NotOurs { get; set; }

    public string? ReportedTo { get; set; }

    public string? LetterNumber { get; set; }

    public string? Name { get; set; }

    public DateOnly? ReceivedOn { get; set; }
}
