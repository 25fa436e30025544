namespace PartyBuilding.Core.Documents;

/// <summary>The record an attachment belongs to. Whoever opens an attachment has found this record first.</summary>
/// <param name="Kind">As in the audit: <c>person</c>, <c>return</c> …; at most 40 ASCII characters.</param>
/// <param name="Key">Public key of the record.</param>
/// <param name="OrganisationId">Organisation whose scope the record is in.</param>
public sealed record AttachmentOwner(string Kind, Guid Key, int OrganisationId);
