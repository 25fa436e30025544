namespace PartyBuilding.Core.Cadres.Exchange;

/// <summary>A line of the side tray, or of the report of an upload.</summary>
/// <param name="CadreKey">Whose it is, when that cadre is in the reader's scope.</param>
public sealed record TrayRow(
    Guid Key, Guid UploadKey, int No, string FileName, string? Name, DateOnly? BirthMonth, string? Post, IncomingFormStatus Status, FormMatch Match, Guid? CadreKey, string? CadreName,
    string? CadrePost, string? Problem, string? Notes, DateTime UploadedAt, string UploadedBy, DateTime? DecidedAt, string? DecidedBy, string? Reason);
