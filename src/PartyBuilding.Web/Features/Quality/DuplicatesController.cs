using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Quality.Duplicates;
using PartyBuilding.Web.Security;
using PartyBuilding.Web.Ui;

namespace PartyBuilding.Web.Features.Quality;

/// <summary>Who may be registered twice, and who was found not to be.</summary>
[Route("quality/duplicates")]
[Allow(Permission.ManageMembers)]
public sealed class DuplicatesController(DuplicateQueries queries, DistinctService service, CurrentUser user) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(int page, CancellationToken cancel) => View("Duplicates", await PageAsync(page, new DistinctForm(), cancel));

    [HttpPost("distinct")]
    public async Task<IActionResult> Distinct(DistinctForm form, CancellationToken cancel)
    {
        var outcome = await service.TellApartAsync(form.First, form.Second, user.Command(form.Reason), cancel);
        var again = outcome.IsOk ? null : await PageAsync(form.Page, form, cancel);
        return this.Answer(outcome, "已记下：不是同一人。两人的姓名、出生日期或身份号码变化后会再列出来。", () => Redirect("/quality/duplicates"), () => View("Duplicates", again));
    }

    [HttpPost("distinct/{id:guid}/take-back")]
    public async Task<IActionResult> TakeBack(Guid id, CancellationToken cancel)
    {
        var outcome = await service.TakeBackAsync(id, user.Command(), cancel);
        return this.Answer(outcome, "已取消认定。", () => Redirect("/quality/duplicates"), () => Redirect("/quality/duplicates"));
    }

    private async Task<DuplicatesPage> PageAsync(int page, DistinctForm form, CancellationToken cancel)
        => new(await queries.OpenAsync(user.Scope, page, cancel), await queries.DistinctAsync(user.Scope, cancel: cancel), form);
}
