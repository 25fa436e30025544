namespace PartyBuilding.Core.Documents;

/// <summary>An attachment about to be sent.</summary>
/// <param name="FileName">Name to offer.</param>
/// <param name="Size">Bytes.</param>
/// <param name="CopyToAsync">Writes the content, a chunk at a time; valid as long as the request.</param>
public sealed record AttachmentDownload(string FileName, long Size, Func<Stream, CancellationToken, Task> CopyToAsync)
{
    /// <summary>Always this one, with a disposition of attachment: no browser shall show or run what somebody uploaded.</summary>
    public const string ContentType = "application/octet-stream";
}
