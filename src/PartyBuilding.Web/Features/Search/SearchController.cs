using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Web.Security;

namespace PartyBuilding.Web.Features.Search;

/// <summary>
/// People and organisations of the reader's scope by name, initials or number. The words stand in the query string, which
/// the request log leaves out, so no name is written down.
/// </summary>
[Route("search")]
[Allow(Permission.ViewOrganisations)]
public sealed class SearchController(MemberQueries members, OrganisationQueries organisations, CurrentUser user) : Controller
{
    private const int Most = 20;

    [HttpGet("")]
    public async Task<IActionResult> Index(string? q, CancellationToken cancel)
    {
        Response.Headers["Referrer-Policy"] = "no-referrer";
        var words = q?.Trim() ?? "";
        if (words.Length is 0 or > 60)
            return View(new SearchViewModel(words, [], []));
        return View(new SearchViewModel(
            words,
            user.May(Permission.ViewMembers) ? await members.SearchAsync(words, user.Scope, Most, cancel) : [],
            await organisations.SearchAsync(words, user.Scope, Most, cancel)));
    }
}
