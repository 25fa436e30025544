namespace PartyBuilding.Core.Documents;

/// <summary>The section <c>Attachments</c> of the configuration.</summary>
public sealed class AttachmentOptions
{
    public const string Section = "Attachments";

    public long MaxBytes { get; set; } = 20 * 1024 * 1024;
}
