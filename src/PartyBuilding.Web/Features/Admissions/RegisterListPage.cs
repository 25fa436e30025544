using Microsoft.AspNetCore.Mvc.Rendering;
using PartyBuilding.Core.Admissions.Registers;

namespace PartyBuilding.Web.Features.Admissions;

/// <summary>The register on a day.</summary>
public sealed record RegisterListPage(RegisterPage Page, Guid? Organisation, IReadOnlyList<SelectListItem> Branches, bool MayExport)
{
    public string ExportAt => $"/admissions/register/export?on={Page.On:yyyy-MM-dd}{(Organisation is { } key ? $"&organisation={key}" : "")}";
}
