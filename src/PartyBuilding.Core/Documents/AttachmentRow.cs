namespace PartyBuilding.Core.Documents;

/// <summary>One attachment in the list of a record.</summary>
public sealed record AttachmentRow(
    Guid Key, string FileName, long Size, string Sha256, DateTime AddedAt, string AddedBy, string? Label);
