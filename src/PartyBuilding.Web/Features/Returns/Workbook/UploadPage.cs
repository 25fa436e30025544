namespace PartyBuilding.Web.Features.Returns.Workbook;

/// <summary>Where a filled-in workbook is handed in.</summary>
public sealed record UploadPage(Guid PublicId, string Title, string Organisation);
