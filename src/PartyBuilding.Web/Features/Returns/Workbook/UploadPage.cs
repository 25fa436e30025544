using PartyBuilding.Core.Returns.Workbooks;

namespace PartyBuilding.Web.Features.Returns.Workbook;

/// <summary>Where a filled-in workbook is handed in, and what was found in the last one cell by cell.</summary>
/// <param name="Found">Null before one was handed in.</param>
/// <param name="Copy">The marked copy, sealed; null when there is none or it is too large to carry.</param>
public sealed record UploadPage(Guid PublicId, string Title, string Organisation, CheckedWorkbook? Found, string? Copy);
