using PartyBuilding.Core.Access;
using PartyBuilding.Core.Returns.Queries;
using PartyBuilding.Web.Security;

namespace PartyBuilding.Web.Features.Returns;

/// <summary>What a page over periods of one form looks at: the form, and the organisation whose returns it shows.</summary>
public sealed record FormPick(string Code, OrganisationKey Level, IReadOnlyList<(string Code, string Name)> Forms)
{
    /// <summary>The first form opened and the reader's own organisation where nothing is asked; null when there is nothing to show or it lies outside the scope.</summary>
    public static async Task<FormPick?> FindAsync(
        string? form, Guid? organisation, ReturnLists lists, OrganisationKeys organisations, CurrentUser user, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(lists);
        ArgumentNullException.ThrowIfNull(organisations);
        ArgumentNullException.ThrowIfNull(user);
        var forms = await lists.OpenedFormsAsync(cancel);
        var code = form is null ? forms.Select(f => f.Code).FirstOrDefault() : forms.Select(f => f.Code).FirstOrDefault(c => c == form);
        var key = organisation ?? user.Home?.PublicId;
        return code is null || key is null || await organisations.FindAsync(key.Value, user.Scope, cancel) is not { } level ? null : new FormPick(code, level, forms);
    }
}
