using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Cadres;
using PartyBuilding.Core.Cadres.Resume;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Members.Sets;
using PartyBuilding.Web.Security;
using PartyBuilding.Web.Ui;

namespace PartyBuilding.Web.Features.Cadres;

/// <summary>简历: the time bar, the lines, and the text to write them by.</summary>
[Route("cadres/{id:guid}/resume")]
[Allow(Permission.ViewCadres)]
public sealed class ResumeController(CadreReader reader, MemberSetQueries sets, ResumeService service, CurrentUser user) : Controller
{
    [HttpGet("")]
    public Task<IActionResult> Show(Guid id, CancellationToken cancel) => PageAsync(id, new ResumeForm(), cancel);

    [HttpPost("")]
    [Allow(Permission.ManageCadres)]
    public async Task<IActionResult> Save(Guid id, ResumeForm form, CancellationToken cancel)
    {
        var again = await PageAsync(id, form, cancel);
        if (again is not ViewResult)
            return again;
        var outcome = await service.SaveAsync(new SaveResume(id, form.Version, form.Text), user.Command(), cancel);
        if (outcome.Kind == OutcomeKind.Conflict)
            this.Renew(() => form.Version = form.Head.Record.Version);
        return this.Answer(outcome, $"已保存，共 {outcome.Value} 段。", () => Redirect(form.At), () => again);
    }

    private async Task<IActionResult> PageAsync(Guid id, ResumeForm form, CancellationToken cancel)
    {
        if (await reader.HeadAsync(id, "resume", cancel) is not { } head)
            return NotFound();
        form.Head = head;
        var rows = await sets.RowsAsync(head.Record.PersonKey, CadreSets.Find(CadreSets.Resume)!, cancel);
        form.Lines = ResumeRows.Lines(rows.Select(r => r.Values));
        form.Spans = ResumeTimeline.Of(form.Lines, head.Codes.Today);
        if (HttpMethods.IsGet(Request.Method))
            (form.Version, form.Text) = (head.Record.Version, ResumeText.Write(form.Lines));
        return View("Resume", form);
    }
}
