using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Razor;

namespace PartyBuilding.Web.Ui;

/// <summary>
/// Finds views beside their controller: the folder is the controller's namespace below
/// <c>PartyBuilding.Web</c>, then the shared folders of <c>Ui</c>.
/// </summary>
public sealed class FeatureViewLocations : IViewLocationExpander
{
    private const string Folder = "feature-folder";
    private const string Root = "PartyBuilding.Web.";

    /// <inheritdoc />
    public void PopulateValues(ViewLocationExpanderContext context)
    {
        var space = (context.ActionContext.ActionDescriptor as ControllerActionDescriptor)?.ControllerTypeInfo.Namespace;
        if (space?.StartsWith(Root, StringComparison.Ordinal) == true)
            context.Values[Folder] = space[Root.Length..].Replace('.', '/');
    }

    /// <inheritdoc />
    public IEnumerable<string> ExpandViewLocations(ViewLocationExpanderContext context, IEnumerable<string> viewLocations)
    {
        if (context.Values.TryGetValue(Folder, out var folder) && folder is not null)
        {
            // A folder with several controllers may keep a subfolder for each: Returns/Review/Index.cshtml.
            yield return $"/{folder}/{{1}}/{{0}}.cshtml";
            yield return $"/{folder}/{{0}}.cshtml";
        }

        yield return "/Ui/Layout/{0}.cshtml";
        yield return "/Ui/{0}.cshtml";
    }
}
