namespace PartyBuilding.Core.Dues;

/// <summary>An organisation in the list of yearly returns.</summary>
/// <param name="Status">Null when none has been filled.</param>
public sealed record DuesYearRow(Guid UnitKey, string Name, DuesYearStatus? Status, DateOnly? SentOn, DateOnly? AuditedOn);
