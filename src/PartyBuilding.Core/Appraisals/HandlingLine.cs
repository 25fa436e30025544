namespace PartyBuilding.Core.Appraisals;

/// <summary>A handling as the page shows it.</summary>
public sealed record HandlingLine(
    Guid Key, Guid EntryKey, HandlingKind Kind, DateOnly On, DateOnly? DueOn, string What, CorrectionOutcome Outcome, DateOnly? OutcomeOn, string? OutcomeNote);
