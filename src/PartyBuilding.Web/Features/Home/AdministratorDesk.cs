using PartyBuilding.Core.Access;
using PartyBuilding.Web.Ui.TagHelpers;

namespace PartyBuilding.Web.Features.Home;

/// <summary>The three administrators (三员) have no business data; their desk leads to what is theirs.</summary>
public static class AdministratorDesk
{
    public static IEnumerable<DueCard> For(Actor actor)
    {
        if (actor.May(Permission.ManageAccounts))
            yield return Card("accounts", "账号与授权", "/accounts", "新账号、停用、任职授权到期都在这里办理。", "管理账号");
        if (actor.May(Permission.ViewAudit))
            yield return Card("audit", "操作记录", "/audit", "登录失败、越权访问、查看证件号和导出都有记录。", "查看记录");
        if (actor.May(Permission.ManageSettings))
            yield return Card("rules", "规则与参数", "/rules", "系统执行的每条规则、参数和出处；不接触业务数据。", "查看规则");
    }

    private static DueCard Card(string hook, string title, string href, string text, string action)
        => new(hook, title, href, "日常", Tone.Plain, "", false, text, null, [], [new DueAction($"open-{hook}", action, href)]);
}
