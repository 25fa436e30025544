using Microsoft.AspNetCore.Mvc.Rendering;
using PartyBuilding.Core.Cadres;
using PartyBuilding.Core.CodeTables;
using PartyBuilding.Core.Common;

namespace PartyBuilding.Web.Features.Cadres;

/// <summary>Codes of the pages of cadres, in words and as choices.</summary>
public sealed record CadreCodes(CodeTableCatalogue Catalogue, DateOnly Today)
{
    public string Name(string standard, string? code) => code is null ? "" : Catalogue.Name(standard, code, Today) ?? code;

    public string Level(string? code) => Name(CodeStandards.CadreLevel, code);

    public IReadOnlyList<SelectListItem> Items(string standard) => [.. Catalogue.Entries(standard, Today).Select(c => new SelectListItem(c.Name, c.Code))];

    public int? Age(DateOnly? born) => born is { } day ? Ages.On(day, Today) : null;

    public static IReadOnlyList<SelectListItem> Managements(IEnumerable<CadreManagement> choices)
        => [.. choices.Select(m => new SelectListItem(m.Title(), m.ToString()))];
}
