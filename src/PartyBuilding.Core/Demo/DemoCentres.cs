using PartyBuilding.Core.Organisations.ServicePoints;
using PartyBuilding.Core.ServiceCentres;

namespace PartyBuilding.Core.Demo;

/// <summary>Menus and uses of the made-up service points that the demo accounts see.</summary>
internal sealed class DemoCentres(IReadOnlyList<ServicePoint> points, DemoRegisterBook book, DemoCast cast, DemoRandom random)
{
    private static readonly (MenuCategory Category, string Name, string Provider, string How)[] Menu =
    [
        (MenuCategory.Basic, "组织关系接转咨询", "党员服务站", "工作日随到随办"), (MenuCategory.Education, "微型党课点播", "镇党校讲师", "提前三天电话预约"),
        (MenuCategory.Display, "身边党员故事展", "居民区党支部", "开放时间自由参观"), (MenuCategory.Volunteering, "周六法律咨询专场", "律师事务所党支部", "现场排队"),
        (MenuCategory.Agency, "代办老年证件", "社区事务站", "带身份证明登记"),
    ];

    public List<CentreProfile> Profiles { get; } = [];

    public List<MenuItem> Items { get; } = [];

    public List<MenuUse> Uses { get; } = [];

    public void Make()
    {
        foreach (var point in points.Where(p => p.OrganisationId == cast.Body.Id || p.OrganisationId == cast.CleanBranch.Id))
            Point(point, point.OrganisationId == cast.Body.Id);
    }

    private void Point(ServicePoint point, bool isStation)
    {
        var since = book.Within(point.ValidFrom, book.Today.AddDays(-300));
        Profiles.Add(new CentreProfile
        {
            PointKey = point.Key, Level = isStation ? CentreLevel.Township : CentreLevel.Community, OpeningTimes = "每天 8:30 至 17:00，全年开放",
            Functions = "咨询接待、学习活动、志愿服务、帮困解难。", Resources = "活动室两间，图书 800 册，投影一套。", WeeklyFrom = isStation ? since : null, RecordedNo = book.NumberOf(since),
        });
        foreach (var (category, name, provider, how) in Menu)
        {
            var item = new MenuItem
            {
                Key = random.Key(since), PointKey = point.Key, OrganisationId = point.OrganisationId, Category = category, Name = name, Provider = provider, HowToJoin = how, On = since,
                RecordedNo = book.NumberOf(since),
            };
            Items.Add(item);
            for (var i = 0; i < 6; i++)
            {
                var on = book.Within(since, book.Today.AddDays(-random.Between(1, 80)));
                Uses.Add(new MenuUse
                {
                    Key = random.Key(on), ItemKey = item.Key, PointKey = point.Key, OrganisationId = point.OrganisationId, On = on, By = (MenuUser)random.Between(1, 3),
                    Times = random.Between(1, 40), RecordedNo = book.NumberOf(on),
                });
            }
        }
    }
}
