using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Common;
using PartyBuilding.Web.Hosting;

namespace PartyBuilding.Web.Ui;

/// <summary>Answers with a workbook as a download, counted under the code of its report; 403 or 404 when none was made.</summary>
public static class WorkbookExtensions
{
    public const string ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <param name="write">Writes the workbook and answers with its file name.</param>
    public static Task<IActionResult> WorkbookAsync(this Controller controller, PartyBuildingMeter meter, string report, Func<Stream, Task<Outcome<string>>> write)
        => controller.WorkbookAsync(meter, report, new MemoryStream(), write);

    /// <summary>The same for lists of any length, by way of a file.</summary>
    public static Task<IActionResult> LongWorkbookAsync(this Controller controller, PartyBuildingMeter meter, string report, Func<Stream, Task<Outcome<string>>> write)
        => controller.WorkbookAsync(meter, report, TemporaryFile(), write);

    /// <summary>A file that goes with its stream: a workbook is finished only at its end, and a refusal must still answer as one.</summary>
    public static FileStream TemporaryFile()
        => new(Path.GetTempFileName(), FileMode.Create, FileAccess.ReadWrite, FileShare.None, 81920, FileOptions.DeleteOnClose | FileOptions.Asynchronous);

    /// <summary>Sends what was written to <paramref name="content"/> under its file name.</summary>
    public static IActionResult Workbook(this Controller controller, PartyBuildingMeter meter, string report, Stream content, string name)
    {
        meter.Exported(report);
        content.Position = 0;
        return controller.File(content, ContentType, name);
    }

    private static async Task<IActionResult> WorkbookAsync(
        this Controller controller, PartyBuildingMeter meter, string report, Stream content, Func<Stream, Task<Outcome<string>>> write)
    {
        var outcome = await write(content);
        if (outcome.Value is { } name)
            return controller.Workbook(meter, report, content, name);
        await content.DisposeAsync();
        return outcome.Kind == OutcomeKind.Forbidden ? controller.Forbid() : controller.NotFound();
    }
}
