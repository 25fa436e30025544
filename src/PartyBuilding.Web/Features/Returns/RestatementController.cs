using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Returns.Queries;
using PartyBuilding.Core.Returns.RollUp;
using PartyBuilding.Web.Features.Returns.Submission;
using PartyBuilding.Web.Security;

namespace PartyBuilding.Web.Features.Returns;

/// <summary>更正对照表: what a closed return says beside what the ledger would say today, the people and the events between the two.</summary>
[Route("returns/{id:guid}")]
public sealed class RestatementController(
    ReturnSheets sheets, RestatementQuery restatements, RestatementPeople people, CurrentUser user, TimeProvider clock) : Controller
{
    [HttpGet("restatement")]
    [Allow(Permission.ViewReturns)]
    public async Task<IActionResult> Restatement(Guid id, CancellationToken cancel)
    {
        if (await sheets.FindAsync(id, user.Scope, cancel) is not { } sheet)
            return NotFound();
        var all = await restatements.OfPeriodAsync(sheet.Page.PeriodId, OrgScope.Of(sheet.Summary.OrganisationPath), cancel);
        var lines = new List<RestatementLine>();
        foreach (var line in all.Where(line => line.ReturnPublicId == id))
            lines.Add(await LineAsync(line, cancel));
        return View(
            "~/Features/Returns/Submission/Restatement.cshtml",
            new RestatementPage(id, sheet.Period.Title, sheet.Summary.Organisation, $"重算日期 {Words.FullDay(clock.Today())}", lines));
    }

    private async Task<RestatementLine> LineAsync(Restatement line, CancellationToken cancel)
    {
        var behind = !user.May(Permission.ViewMembers) ? [] : await people.OfAsync(line.ReturnPublicId, line.Key, user.Scope, cancel);
        return new RestatementLine(
            line.Key, line.ItemName, $"{line.AsReported}", $"{line.AsOfToday}", $"{(line.AsOfToday ?? 0) - (line.AsReported ?? 0):+0;-0;0}",
            [.. behind.Select(p => (Person: p, Shown: Sheet.PanelDifference.Of(p)))
                .Select(p => new RestatementPerson(p.Shown.Name, p.Shown.Href, p.Person.IsAdded ? "今天多出" : "今天没有", p.Shown.Causes))]);
    }
}
