namespace PartyBuilding.Web.Features.Errors;

/// <summary>The words of each error page.</summary>
internal static class ErrorTexts
{
    public const string GoHome = "回到首页";
    public const string GoBack = "返回刚才的页面";
    public const string SignIn = "重新登录";

    public static (string Title, string Text, string WayOn) For(int status, bool isStalePage) => (status, isStalePage) switch
    {
        (400, true) => ("页面停留太久，已经失效",
            "刚才的内容没有提交。请返回刚才的页面，刷新后再提交一次；填写过的内容可以先复制下来。", GoBack),
        (400, _) => ("这个请求无法识别", "地址或提交的内容不完整。请返回刚才的页面重新操作。", GoBack),
        (401, _) => ("登录已结束", "您有一段时间没有操作，为保护党员信息，系统已自动退出。请重新登录后继续办理。", SignIn),
        (403, _) => ("您没有办理这一项的权限",
            "您的岗位没有这项权限。如果工作需要，请与本级安全管理员联系，由其调整您的岗位权限。", GoHome),
        (404, _) => ("没有找到这个页面", "地址可能写错了，或者这条记录不在您的管理范围内。请从左侧目录或搜索框重新查找。", GoHome),
        (405, _) => ("不能这样打开这个页面", "这个地址只用于提交表单。请从左侧目录重新进入。", GoHome),
        (409, _) => ("这条记录刚被别人改过", "在您打开页面之后，另一位同志修改了同一条记录，您的内容没有保存。请返回页面，核对最新内容后再提交。", GoBack),
        (413, _) => ("文件太大", "上传的文件超过 30 MB。请分成几个文件，或删去图片后再上传。", GoBack),
        (422, _) => ("提交的内容没有通过检查", "有几处需要改正，内容没有保存。请返回刚才的页面改正后再提交。", GoBack),
        (429, _) => ("操作太频繁", "短时间内操作次数太多，请过几分钟再试。", GoBack),
        (503, _) => ("系统正在维护", "请过几分钟再试。已经保存的内容不受影响。", GoHome),
        (>= 500, _) => ("系统没有办成这件事", "这是系统的问题，不是您操作有误。已经保存的内容不受影响，请稍后再试；如果再次出现，请把下面的编号告诉系统管理员。", GoHome),
        _ => ("这件事没有办成", "请返回刚才的页面重新操作。", GoBack),
    };
}
