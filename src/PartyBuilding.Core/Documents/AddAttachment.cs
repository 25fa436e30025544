namespace PartyBuilding.Core.Documents;

/// <summary>Input: a file for a record.</summary>
/// <param name="FileName">As the browser sends it; a path before the name is dropped.</param>
/// <param name="Content">Read once, from where it stands.</param>
/// <param name="Label">See <see cref="Attachment.Label"/>.</param>
public sealed record AddAttachment(AttachmentOwner Owner, string FileName, Stream Content, string? Label = null);
