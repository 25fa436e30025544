using Microsoft.AspNetCore.Mvc.Rendering;
using PartyBuilding.Core.CodeTables;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Web.Features.Organisations;

namespace PartyBuilding.Web.Features.Members;

/// <summary>The options of the selects of a member form.</summary>
public sealed record MemberFormLists(
    IReadOnlyList<SelectListItem> Sexes, IReadOnlyList<SelectListItem> Ethnicities, IReadOnlyList<SelectListItem> Educations,
    IReadOnlyList<SelectListItem> Reasons, IReadOnlyList<SelectListItem> Branches)
{
    public static readonly MemberFormLists Empty = new([], [], [], [], []);

    public static MemberFormLists Of(CodeTableCatalogue codes, DateOnly today, IEnumerable<OrganisationChoice> branches) => new(
        Items(codes, CodeStandards.Sex, today), Items(codes, CodeStandards.Ethnicity, today), Items(codes, CodeStandards.Education, today),
        Items(codes, CodeStandards.MissingIdReason, today), Choices.Of(branches));

    private static IReadOnlyList<SelectListItem> Items(CodeTableCatalogue codes, string standard, DateOnly today)
        => [.. codes.Entries(standard, today).Select(c => new SelectListItem(c.Name, c.Code))];
}
