using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using PartyBuilding.Core.Assessments.Reports;
using PartyBuilding.Core.Common;
using PartyBuilding.Web.Features.Cadres;
using PartyBuilding.Web.Features.Organisations;
using PartyBuilding.Web.Security;
using PartyBuilding.Web.Ui;

namespace PartyBuilding.Web.Features.Assessments.Reports;

/// <summary>Shows the forms of sessions and reports, first and again.</summary>
public sealed class ReportSteps(ReportQueries reports, CadreReader cadres, CurrentUser user, TimeProvider clock)
{
    /// <param name="id">Null for a new session.</param>
    public async Task<IActionResult> SessionAsync(Controller controller, Guid? id, SessionForm form, CancellationToken cancel)
    {
        if (id is { } key && (form.Record = await reports.FindAsync(key, user.Scope, clock.Today(), cancel)) is null)
            return controller.NotFound();
        form.Units = Choices.Of(await cadres.UnitsAsync(cancel));
        if (HttpMethods.IsGet(controller.Request.Method))
            await FirstAsync(form, cancel);
        return controller.View("Edit", form);
    }

    /// <param name="session">Of a new report.</param>
    /// <param name="id">Of a report that is changed.</param>
    public async Task<IActionResult> ReportAsync(Controller controller, Guid? session, Guid? id, ReportForm form, CancellationToken cancel)
    {
        if (id is { } key && (form.View = await reports.ReportAsync(key, user.Scope, clock.Today(), cancel)) is null)
            return controller.NotFound();
        form.SessionKey = form.View?.SessionKey ?? session!.Value;
        if (await reports.FindAsync(form.SessionKey, user.Scope, clock.Today(), cancel) is not { } record)
            return controller.NotFound();
        form.Where = $"{record.Organisation}，{record.Session.On:yyyy-MM-dd} 述职述廉";
        form.Members = [.. record.Outstanding.Select(o => new SelectListItem(o.Name + (o.IsDue ? "" : "（在主要职务的班子报告）"), o.CadreKey.ToString()))];
        if (HttpMethods.IsGet(controller.Request.Method))
        {
            form.On = record.Session.On;
            if (form.View is { } view)
                form.Take(view.Report);
        }

        form.Complete();
        return controller.View("Report", form);
    }

    /// <summary>A new session is offered the term of the team.</summary>
    private async Task FirstAsync(SessionForm form, CancellationToken cancel)
    {
        if (form.Record is { } record)
        {
            form.Take(record.Session);
            return;
        }

        form.On = clock.Today();
        if (form.OrganisationKey is { } unit && (await reports.ListAsync(user.Scope, clock.Today(), cancel)).FirstOrDefault(r => r.OrganisationKey == unit) is { TermTo: { } to } row)
            (form.TermFrom, form.TermTo) = (row.TermFrom, to.AddDays(-1));
    }
}
