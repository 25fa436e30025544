using PartyBuilding.Core.Rules;

namespace PartyBuilding.Web.Features.Returns.Workbook;

/// <summary>Where a filled-in workbook is handed in, and what was wrong with the last one cell by cell.</summary>
public sealed record UploadPage(Guid PublicId, string Title, string Organisation, IReadOnlyList<Finding> Faults);
