using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Appraisals;
using PartyBuilding.Web.Security;

namespace PartyBuilding.Web.Features.Appraisals;

/// <summary>The small panel of results on a member's record; nothing for somebody who was never in a round.</summary>
public sealed class MemberAppraisalsViewComponent(AppraisalQueries rounds, CurrentUser user) : ViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync(Guid person)
        => await rounds.OfPersonAsync(person, user.Scope, HttpContext.RequestAborted) is { Count: > 0 } rows
            ? View("~/Features/Appraisals/_MemberPanel.cshtml", rows)
            : Content(string.Empty);
}
