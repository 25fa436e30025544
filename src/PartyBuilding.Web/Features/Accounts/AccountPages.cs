using Microsoft.AspNetCore.Mvc.Rendering;
using PartyBuilding.Core.Access;

namespace PartyBuilding.Web.Features.Accounts;

/// <summary>The list with what was searched for.</summary>
public sealed record AccountListPage(AccountPage Accounts, string? Text, string? Role);

/// <summary>The form for a new account, with the organisations found.</summary>
public sealed record NewAccountPage(AccountForm Form, IReadOnlyList<PlaceChoice> Places);

/// <summary>An account with its assignments and the form for one more.</summary>
public sealed record AccountRecordPage(
    AccountDetail Account, AssignmentForm Form, IReadOnlyList<PlaceChoice> Places, IReadOnlyList<Core.Audit.HistoryEntry> History);

/// <summary>Choices of the forms.</summary>
public static class Choices
{
    public static IEnumerable<SelectListItem> Roles() => RoleCatalogue.All.Select(r => new SelectListItem(r.Title, r.Code));

    public static IEnumerable<SelectListItem> Places(IEnumerable<PlaceChoice> found)
        => found.Select(p => new SelectListItem($"{p.Code} {p.Name}{(p.Superior is null ? "" : $"（{p.Superior}）")}", p.Key.ToString()));
}
