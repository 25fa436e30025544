using System.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace PartyBuilding.Web.Tests.Ui;

/// <summary>A page with a model of one form, enough to run a tag helper of ours with the framework's own services.</summary>
internal sealed class Page<TModel> where TModel : class, new()
{
    private readonly IModelMetadataProvider _metadata;

    public Page(string address = "/list")
    {
        var services = new ServiceCollection();
        services.AddLogging();
        var listener = new DiagnosticListener(nameof(Page<TModel>));
        services.AddSingleton(listener);
        services.AddSingleton<DiagnosticSource>(listener);
        services.AddControllersWithViews();
        var provider = services.BuildServiceProvider();
        var http = new DefaultHttpContext { RequestServices = provider };
        var parts = address.Split('?');
        http.Request.Path = parts[0];
        http.Request.QueryString = new QueryString(parts.Length > 1 ? "?" + parts[1] : string.Empty);

        _metadata = provider.GetRequiredService<IModelMetadataProvider>();
        Generator = provider.GetRequiredService<IHtmlGenerator>();
        var action = new ActionContext(http, new RouteData(), new ActionDescriptor());
        var data = new ViewDataDictionary<TModel>(_metadata, action.ModelState) { Model = Model };
        var temp = new TempDataDictionary(http, provider.GetRequiredService<ITempDataProvider>());
        View = new ViewContext(action, new NoView(), data, temp, TextWriter.Null, new HtmlHelperOptions());
    }

    public TModel Model { get; } = new();

    public ViewContext View { get; }

    public IHtmlGenerator Generator { get; }

    public ModelExpression For(string property) => new(
        property,
        _metadata.GetModelExplorerForType(typeof(TModel), Model).GetExplorerForProperty(property));

    private sealed class NoView : Microsoft.AspNetCore.Mvc.ViewEngines.IView
    {
        public string Path => string.Empty;

        public Task RenderAsync(ViewContext context) => Task.CompletedTask;
    }
}
