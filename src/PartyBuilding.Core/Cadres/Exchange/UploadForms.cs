namespace PartyBuilding.Core.Cadres.Exchange;

/// <summary>Input: files for the side tray.</summary>
/// <param name="Key">Of the submission: a second copy of the same form adds nothing.</param>
public sealed record UploadForms(Guid Key, IReadOnlyList<UploadedFile> Files);
