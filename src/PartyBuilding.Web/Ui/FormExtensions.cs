using Microsoft.AspNetCore.Mvc;

namespace PartyBuilding.Web.Ui;

/// <summary>Answers of forms that do not reach a command.</summary>
public static class FormExtensions
{
    /// <summary>The form again with 422, because something typed could not be read.</summary>
    public static IActionResult Unreadable(this Controller controller, IActionResult formAgain)
    {
        controller.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return formAgain;
    }

    /// <summary>After a conflict the form carries the newest version: sending it again is a decision, not an accident.</summary>
    public static void Renew(this Controller controller, Action setVersion)
    {
        controller.ModelState.Remove("Version");
        setVersion();
    }
}
