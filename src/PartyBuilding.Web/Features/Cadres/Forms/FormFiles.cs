using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Cadres;
using PartyBuilding.Core.Cadres.Exchange;
using PartyBuilding.Core.Common;
using PartyBuilding.Web.Hosting;
using PartyBuilding.Web.Security;
using PartyBuilding.Web.Ui;

namespace PartyBuilding.Web.Features.Cadres.Forms;

/// <summary>Sends approval forms as a download, or the page again with what is wrong.</summary>
public sealed class FormFiles(FormExport export, CurrentUser user, PartyBuildingMeter meter)
{
    public async Task<IActionResult> SendAsync(
        Controller controller, ExportForm form, IReadOnlyList<Guid>? keys, CadreFilter filter, Func<Task<IActionResult>> again, CancellationToken cancel)
    {
        if (form.Format is not { } format || !Enum.IsDefined(format))
            controller.ModelState.TryAddModelError(nameof(form.Format), "请选择文件的格式。");
        if (!controller.ModelState.IsValid)
            return controller.Unreadable(await again());
        // By way of a file, so that a refusal still answers as one.
        var content = WorkbookExtensions.TemporaryFile();
        var outcome = await export.WriteAsync(new ExportForms(form.Format!.Value, keys, filter, form.AsAt, form.WithNumber), content, user.Command(form.Reason), cancel);
        if (outcome.Value is { } file)
        {
            meter.Exported("approval-forms");
            content.Position = 0;
            return controller.File(content, file.ContentType, file.Name);
        }

        await content.DisposeAsync();
        var page = outcome.Kind is OutcomeKind.NotFound or OutcomeKind.Forbidden ? null : await again();
        return controller.Answer(outcome, () => page!, () => page!);
    }
}
