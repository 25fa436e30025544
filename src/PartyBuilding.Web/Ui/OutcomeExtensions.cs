using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Web.Ui;

/// <summary>Maps the end of a command to an HTTP answer, the same way in every controller.</summary>
public static class OutcomeExtensions
{
    /// <summary>
    /// Ok goes on with <paramref name="ok"/>; not found and forbidden answer 404 and 403; a refusal or a conflict puts
    /// its findings into the model state and shows <paramref name="formAgain"/> with 422 or 409, everything typed kept.
    /// </summary>
    public static IActionResult Answer(
        this Controller controller, Outcome outcome, Func<IActionResult> ok, Func<IActionResult> formAgain)
    {
        switch (outcome.Kind)
        {
            case OutcomeKind.Ok: return ok();
            case OutcomeKind.NotFound: return controller.NotFound();
            case OutcomeKind.Forbidden: return controller.Forbid();
            default:
                controller.ModelState.AddFindings(outcome.Findings);
                controller.Response.StatusCode = outcome.Kind == OutcomeKind.Conflict ? StatusCodes.Status409Conflict : StatusCodes.Status422UnprocessableEntity;
                return formAgain();
        }
    }

    /// <summary>The same, with <paramref name="words"/> above the page that follows.</summary>
    public static IActionResult Answer(
        this Controller controller, Outcome outcome, string words, Func<IActionResult> ok, Func<IActionResult> formAgain)
        => controller.Answer(
            outcome,
            () =>
            {
                controller.TempData.Say(words);
                return ok();
            },
            formAgain);

    public static void AddFindings(this ModelStateDictionary state, IEnumerable<Finding> findings)
    {
        foreach (var finding in findings)
            state.AddModelError(finding.Field ?? string.Empty, Words(finding));
    }

    /// <summary>What is wrong, what to do, and who says so, in one line.</summary>
    public static string Words(Finding finding)
        => finding.Message + finding.Remedy + (finding.Source is null ? "" : $"（{finding.Source}）");
}
