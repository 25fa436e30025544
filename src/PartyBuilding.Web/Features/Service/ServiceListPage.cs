using Microsoft.AspNetCore.Mvc.Rendering;
using PartyBuilding.Core.Service;

namespace PartyBuilding.Web.Features.Service;

/// <summary>One register of a year with the form for an entry.</summary>
/// <param name="People">Members of the chosen branch; empty until there is one.</param>
public sealed record ServiceListPage(
    ServiceKind Kind, int Year, bool Open, IReadOnlyDictionary<ServiceKind, int> Counts, ServicePage Page, IReadOnlyList<SelectListItem> Branches,
    IReadOnlyList<SelectListItem> People, bool MayManage, bool MayExport)
{
    public ServiceForm Add { get; init; } = new();

    public string Query(ServiceKind kind, bool? open = null)
        => $"/service?kind={kind}&year={Year}{(open ?? Open ? "&open=true" : "")}{(Add.Branch is { } branch ? $"&branch={branch}" : "")}";

    /// <summary>Page of an entry, where it has one.</summary>
    public string? Of(ServiceRow row) => row.Kind switch
    {
        ServiceKind.Pair => $"/service/pairs/{row.Key}",
        ServiceKind.Volunteering => $"/service/volunteering/{row.Key}",
        _ => null,
    };

    public static string Done(ServiceKind kind) => kind switch { ServiceKind.Pledge => "兑现", ServiceKind.Pair => "结束", _ => "回复" };
}
