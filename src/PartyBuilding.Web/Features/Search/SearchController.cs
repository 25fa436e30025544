using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Web.Security;

namespace PartyBuilding.Web.Features.Search;

/// <summary>
/// People and organisations of the reader's scope by name, initials or number, people also by their whole ID number. The
/// search box sends by POST, so that neither stands in an address; one that does (a link of earlier) finds by name only.
/// </summary>
[Route("search")]
[Allow(Permission.ViewOrganisations)]
public sealed class SearchController(MemberSearch members, IdNumberLookup numbers, OrganisationQueries organisations, CurrentUser user) : Controller
{
    private const int Most = 50;

    private const int ShortestNumber = 15;

    [HttpGet("")]
    public Task<IActionResult> Index(string? q, CancellationToken cancel) => FindAsync(q, cancel);

    [HttpPost("")]
    public async Task<IActionResult> Find(string? q, CancellationToken cancel)
        => user.May(Permission.ViewMembers) && IdNumber.Read(q) is { Number: { } number } ? await NumberAsync(number, cancel) : await FindAsync(q, cancel);

    private async Task<IActionResult> FindAsync(string? q, CancellationToken cancel)
    {
        Response.Headers["Referrer-Policy"] = "no-referrer";
        var words = q?.Trim() ?? "";
        // Part of an ID number never finds anybody, nor does one in an address.
        if (words.Length is 0 or > 60 || words.Count(char.IsDigit) >= ShortestNumber)
            return View(nameof(Index), new SearchViewModel(words.Length == 0 ? "" : "号码", [], []));
        return View(nameof(Index), new SearchViewModel(
            words,
            user.May(Permission.ViewMembers) ? await members.FindAsync(words, user.Scope, Most, cancel) : [],
            await organisations.SearchAsync(words, user.Scope, Most, cancel)));
    }

    private async Task<IActionResult> NumberAsync(IdNumber number, CancellationToken cancel)
    {
        var answer = await numbers.AskAsync(number, user.Command(), cancel);
        var row = answer.PersonKey is { } key ? await members.RowAsync(key, user.Scope, cancel) : null;
        return View(nameof(Index), new SearchViewModel("公民身份号码", row is null ? [] : [row], []) { Answer = row is null ? answer.Words : null });
    }
}
