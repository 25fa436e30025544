using PartyBuilding.Core.Common;
using PartyBuilding.Core.Returns.Forms;
using PartyBuilding.Core.Returns.Queries;
using PartyBuilding.Web.Features.Returns.Sheet;
using PartyBuilding.Web.Security;

namespace PartyBuilding.Web.Features.Home;

/// <summary>Four figures of the reader's scope with last month beside them; each opens its list.</summary>
public sealed class DeskFigures(ReturnLists lists, ScopeSums sums, FormStore forms, CurrentUser user)
{
    private static readonly (string Query, string Label)[] Shown =
    [
        ("member.end", "党员"), ("member.end.probationary", "其中预备党员"), ("member.end.floating-out", "流动党员（外出）"), ("member.end.age60", "60 岁及以上"),
    ];

    public async Task<IReadOnlyList<HomeFigure>> OfAsync(PeriodSummary period, bool isBranch, CancellationToken cancel)
    {
        var form = (await forms.GetAsync(period.FormId, cancel)).Definition;
        var items = (from shown in Shown
                     let item = form.Items.FirstOrDefault(i => i.Query == shown.Query)
                     where item is not null
                     select (item.Key, shown.Label)).ToList();
        string[] keys = [.. items.Select(item => item.Key)];
        var now = await sums.OfAsync(period.FormCode, period.Month, keys, user.Scope, cancel);
        var before = await sums.OfAsync(period.FormCode, new Month(period.Month).Previous.Value, keys, user.Scope, cancel);
        var address = await AddressAsync(period, isBranch, cancel);
        return [.. items.Where(item => now.ContainsKey(item.Key)).Select(item => new HomeFigure(
            item.Label, Figures.Text(now[item.Key], ItemUnit.Person), "人",
            before.TryGetValue(item.Key, out var last) ? $"上月 {last}" : null, address(item.Key)))];
    }

    private async Task<Func<string, string>> AddressAsync(PeriodSummary period, bool isBranch, CancellationToken cancel)
    {
        if (!isBranch)
            return key => $"/statistics/monthly{period.Query}&cell={key}";
        var own = (await lists.OfOrganisationAsync(user.Home!.Id, user.Scope, 0, 12, cancel)).FirstOrDefault(r => r.PeriodId == period.Id);
        return key => own is null ? "/returns" : $"/returns/{own.PublicId}?cell={key}#cell-panel";
    }
}
