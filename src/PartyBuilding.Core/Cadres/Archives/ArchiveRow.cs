namespace PartyBuilding.Core.Cadres.Archives;

/// <summary>One line of the list of files. Never holds an ID number.</summary>
public sealed record ArchiveRow(
    Guid Key, string Name, string? PostText, ArchiveKind Kind, string Number, string? Place, string Custodian, int Materials, bool IsArranged, string? Borrower, DateOnly? DueOn, DateOnly? PassedOn);
