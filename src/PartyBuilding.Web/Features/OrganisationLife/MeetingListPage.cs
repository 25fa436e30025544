using Microsoft.AspNetCore.Mvc.Rendering;
using PartyBuilding.Core.OrganisationLife;

namespace PartyBuilding.Web.Features.OrganisationLife;

/// <summary>The register of meetings, one list at a time.</summary>
public sealed record MeetingListPage(
    MeetingFilter Filter, IReadOnlyDictionary<MeetingList, int> Counts, MeetingPage Page, bool MayManage, bool MayExport, bool MayImport)
{
    public static readonly IReadOnlyList<(MeetingList List, string Title)> Tabs = [(MeetingList.All, "全部"), (MeetingList.Open, "待补材料"), (MeetingList.ToMakeUp, "待补课")];

    public IEnumerable<SelectListItem> Kinds => MeetingWords.Kinds.Select(k => new SelectListItem(k.Value, k.Key.ToString(), k.Key == Filter.Kind));

    public string Query(MeetingList list)
    {
        var parts = new List<string> { "list=" + list.ToString().ToLowerInvariant() };
        if (Filter.Organisation is { } key)
            parts.Add($"organisation={key}");
        if (Filter.Kind is { } kind)
            parts.Add($"kind={kind}");
        if (Filter.From is { } from)
            parts.Add($"from={from:yyyy-MM-dd}");
        if (Filter.To is { } to)
            parts.Add($"to={to:yyyy-MM-dd}");
        return string.Join('&', parts);
    }
}
