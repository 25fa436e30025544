using PartyBuilding.Core.Service;

namespace PartyBuilding.Web.Features.Service;

/// <summary>The tabs over every page of serving and helping.</summary>
/// <param name="Current">Address of the tab that is open.</param>
/// <param name="Counts">Entries of the registers; shown on the first page only.</param>
public sealed record ServiceTabs(string Current, IReadOnlyDictionary<ServiceKind, int>? Counts = null)
{
    public static IReadOnlyList<(string Href, string Title)> Others { get; } = [("/service/four-ones", "四个一"), ("/service/agreements", "共建协议"), ("/service/centres", "服务中心"), ("/service/funds", "活动经费"), ("/service/research", "基层调研")];

    /// <summary>Registers in the order of the tabs.</summary>
    public static IEnumerable<(ServiceKind Kind, string Href, string Title)> Registers
        => ServiceWords.Kinds.Reverse().Select(k => (k.Key, $"/service?kind={k.Key}", k.Key == ServiceKind.Suggestion ? "意见建议（待回复）" : k.Value));
}
