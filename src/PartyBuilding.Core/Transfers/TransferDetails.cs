namespace PartyBuilding.Core.Transfers;

/// <summary>The facts of a case as pages show them; the names are those of <see cref="TransferCase"/>.</summary>
public sealed record TransferDetails
{
    public required Guid PublicId { get; init; }

    public required int Version { get; init; }

    public required TransferKind Kind { get; init; }

    public required TransferStatus Status { get; init; }

    public required TransferReason Reason { get; init; }

    public required TransferCircumstance Circumstance { get; init; }

    public required DestinationTie Tie { get; init; }

    public required int? ToCommitteeId { get; init; }

    public required string? Contact { get; init; }

    public required DateOnly AppliedOn { get; init; }

    public required DateOnly? ConsentedOn { get; init; }

    public required DateOnly? IssuedOn { get; init; }

    public required string? LetterNumber { get; init; }

    public required int? ValidDays { get; init; }

    public required DateOnly? ValidUntil { get; init; }

    public required int? DuesPaidTo { get; init; }

    public required int PrintCount { get; init; }

    public required DateOnly? AcceptedOn { get; init; }

    public required DateOnly? ReceiptDueOn { get; init; }

    public required DateOnly? ReceiptOn { get; init; }

    public required string? Answer { get; init; }

    public required string? ReportedTo { get; init; }

    public required DateOnly? ArchivedOn { get; init; }

    /// <summary>Whether the movement is in the ledger.</summary>
    public required bool IsMoved { get; init; }

    public required bool IsOpen { get; init; }

    internal static TransferDetails Of(TransferCase t) => new()
    {
        PublicId = t.PublicId, Version = t.Version, Kind = t.Kind, Status = t.Status, Reason = t.Reason, Circumstance = t.Circumstance,
        Tie = t.Tie, ToCommitteeId = t.ToCommitteeId, Contact = t.Contact, AppliedOn = t.AppliedOn, ConsentedOn = t.ConsentedOn,
        IssuedOn = t.IssuedOn, LetterNumber = t.LetterNumber, ValidDays = t.ValidDays, ValidUntil = t.ValidUntil, DuesPaidTo = t.DuesPaidTo,
        PrintCount = t.PrintCount, AcceptedOn = t.AcceptedOn, ReceiptDueOn = t.ReceiptDueOn, ReceiptOn = t.ReceiptOn, Answer = t.Answer,
        ReportedTo = t.ReportedTo, ArchivedOn = t.ArchivedOn, IsMoved = t.MovedNo is not null, IsOpen = t.IsOpen,
    };
}
