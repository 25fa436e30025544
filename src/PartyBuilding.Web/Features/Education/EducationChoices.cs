using Microsoft.AspNetCore.Mvc.Rendering;
using PartyBuilding.Core.Education;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Web.Security;

namespace PartyBuilding.Web.Features.Education;

/// <summary>Choices of the forms of education.</summary>
public sealed class EducationChoices(OrganisationQueries organisations, CurrentUser user)
{
    public static IReadOnlyList<SelectListItem> Contents { get; } = Items(EducationWords.Contents);

    public static IReadOnlyList<SelectListItem> Methods { get; } = Items(EducationWords.Methods);

    public static IReadOnlyList<SelectListItem> Forms { get; } = Items(EducationWords.Forms);

    public static IReadOnlyList<SelectListItem> Lectures { get; } = Items(EducationWords.Lectures);

    public static IReadOnlyList<SelectListItem> CommemorationForms { get; } = Items(EducationWords.CommemorationForms);

    public async Task<IReadOnlyList<SelectListItem>> BranchesAsync(CancellationToken cancel)
        => Listed(await organisations.BranchesAsync(user.Scope, cancel));

    /// <summary>Committees and general branches of the scope; for somebody of one branch, the branch.</summary>
    public async Task<IReadOnlyList<SelectListItem>> OrganisersAsync(CancellationToken cancel)
    {
        var above = await organisations.ParentsAsync(user.Scope, cancel);
        return Listed(above.Count > 0 ? above : await organisations.BranchesAsync(user.Scope, cancel));
    }

    private static IReadOnlyList<SelectListItem> Listed(IReadOnlyList<OrganisationChoice> found) => PartyBuilding.Web.Features.Organisations.Choices.Of(found);

    private static SelectListItem[] Items<T>(IReadOnlyDictionary<T, string> words) where T : struct, Enum
        => [.. words.Select(w => new SelectListItem(w.Value, w.Key.ToString()))];
}
