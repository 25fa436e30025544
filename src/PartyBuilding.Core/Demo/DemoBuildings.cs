using PartyBuilding.Core.Buildings;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Organisations.ServicePoints;

namespace PartyBuilding.Core.Demo;

/// <summary>Made-up commercial buildings of the demo township and three streets, in every state: covered one way or another, not covered, not checked, closed.</summary>
internal sealed class DemoBuildings(DemoLedger ledger, DemoRegisterBook book, DemoCast cast, DemoRandom random)
{
    private const int EachStreet = 8;

    private static readonly string[] Stems = ["永泰", "联丰", "和兴", "康祥", "华庆", "新泾", "汇通", "锦程"];
    private static readonly string[] Trades = ["贸易有限公司", "物流有限公司", "软件有限公司", "咨询有限公司", "广告有限公司", "会计师事务所"];

    private int _streets;

    public List<Building> Buildings { get; } = [];

    public List<BuildingMeans> Means { get; } = [];

    public List<ServicePoint> Points { get; } = [];

    public List<BuildingEnterprise> Enterprises { get; } = [];

    public List<GatheredMember> Members { get; } = [];

    public List<BuildingCount> Counts { get; } = [];

    public List<BuildingCheck> Checks { get; } = [];

    public void Make()
    {
        var streets = ledger.Organisations.Where(o => o.ClosedOn is null && o.ParentId == cast.District.Id && o.Name.Contains("街道", StringComparison.Ordinal));
        foreach (var street in streets.Prepend(cast.Body).DistinctBy(o => o.Id).Take(4))
        {
            // From the end: the first branches are those of the demo accounts.
            var branches = book.Branches.Where(b => OrganisationPath.Body(b.Path) == street.Path && b.FoundedOn < book.Today.AddYears(-2)).Reverse()
                .Where(b => b.Id != cast.CleanBranch.Id && b.Id != cast.SentBackBranch.Id).Take(EachStreet).ToList();
            for (var i = 0; i < EachStreet; i++)
                One(street, i, branches.ElementAtOrDefault(i));
            _streets++;
        }
    }

    // The last two of each street: one not covered, one closed.
    private void One(Organisation street, int index, Organisation? branch)
    {
        var since = book.Today.AddDays(-random.Between(400, 700));
        var closed = index == EachStreet - 1 ? book.Today.AddDays(-60) : (DateOnly?)null;
        var (name, address) = ($"{Stems[(index + (_streets * 3)) % Stems.Length]}{(_streets % 2 == 0 ? "大厦" : "商务楼")}{(char)('A' + _streets)}座", $"上海市宝山区永泰路{100 + (_streets * 20) + index}号");
        var building = new Building
        {
            Key = random.Key(since), OrganisationId = street.Id, Name = name, NameKey = ComparedText.Of(name), Address = address, AddressKey = ComparedText.Of(address),
            Grid = $"第{(index % 3) + 1}网格", PropertyCompany = $"{Stems[index]}物业公司", Management = index == 2 ? BuildingManagement.Outside : BuildingManagement.Chinese,
            Cooperation = index == EachStreet - 2 ? BuildingCooperation.NoEntry : index == 5 ? BuildingCooperation.NotSupporting : BuildingCooperation.Cooperates,
            CommercialSince = since.AddYears(-random.Between(1, 8)), FirstResponsible = "街道书记（示例）", DailyBody = "综合党委", ValidFrom = since, RecordedNo = book.NumberOf(since),
        };
        Buildings.Add(building);
        if (closed is { } day)
            Buildings.Add(building.Until(book.NumberOf(day), day));
        Cover(building, index, branch, since, closed);
        Tenants(building, index, since, closed);
        Work(building, index, since);
    }

    private void Cover(Building building, int index, Organisation? branch, DateOnly since, DateOnly? closed)
    {
        if (index is < 5 or EachStreet - 1 && branch is not null)
        {
            var kind = index is 1 or 3 ? MeansKind.Joint : MeansKind.Independent;
            var means = new BuildingMeans
            {
                Key = random.Key(since), BuildingKey = building.Key, OrganisationId = building.OrganisationId, Kind = kind, BranchId = branch.Id,
                Enterprises = kind == MeansKind.Joint ? random.Between(3, 8) : null, Hosted = false, ValidFrom = since, RecordedNo = building.RecordedNo,
            };
            Means.Add(means);
            Ended(means, closed, Means);
            foreach (var spell in book.MembersOf(branch.Id).Where(s => s.JoinedOn < since).TakeLast(index is EachStreet - 1 ? 0 : 3))
            {
                var from = book.Within(since, book.Today.AddDays(-30));
                Members.Add(new GatheredMember { Key = random.Key(from), BuildingKey = building.Key, OrganisationId = building.OrganisationId, PersonId = spell.PersonId, ValidFrom = from, RecordedNo = book.NumberOf(from) });
            }
        }

        if (index is not (0 or 4 or 5))
            return;
        var point = new ServicePoint
        {
            Key = random.Key(since), OrganisationId = building.OrganisationId, KindCode = "2", PlaceCode = "5", Name = $"{building.Name}党员服务点", Address = building.Address, ValidFrom = since,
            RecordedNo = building.RecordedNo,
        };
        Points.Add(point);
        Means.Add(new BuildingMeans
        {
            Key = random.Key(since), BuildingKey = building.Key, OrganisationId = building.OrganisationId, Kind = MeansKind.ServicePoint, PointKey = point.Key, Hosted = false,
            ValidFrom = since, RecordedNo = building.RecordedNo,
        });
    }

    private void Tenants(Building building, int index, DateOnly since, DateOnly? closed)
    {
        for (var i = 0; i < 4; i++)
        {
            var name = $"{Stems[i + (index % 4)]}{building.Name[..2]}{"甲乙丙丁"[_streets]}{Trades[(i + index) % Trades.Length]}";
            var enterprise = new BuildingEnterprise
            {
                Key = random.Key(since), BuildingKey = building.Key, OrganisationId = building.OrganisationId, Name = name, NameKey = ComparedText.Of(name), Employees = random.Between(5, 120),
                AboveScale = i == 0, RegisteredHere = i != 1, HasUnion = i < 2, HasLeague = i == 0, HasOrganisation = i == 0 && index < 5, ValidFrom = since, RecordedNo = building.RecordedNo,
            };
            Enterprises.Add(enterprise);
            Ended(enterprise, closed, Enterprises);
            if (index < 6 && i < 2)
            {
                var from = book.Within(since, book.Today.AddDays(-random.Between(20, 200)));
                Members.Add(new GatheredMember
                {
                    Key = random.Key(from), BuildingKey = building.Key, OrganisationId = building.OrganisationId, Name = $"示例{"甲乙丙丁戊"[random.Below(5)]}{index}{i}", Home = "外区某企业党支部",
                    Enterprise = name, ValidFrom = from, RecordedNo = book.NumberOf(from),
                });
            }
        }
    }

    private void Work(Building building, int index, DateOnly since)
    {
        if (index < 5)
        {
            var on = book.Within(since, book.Today.AddDays(-100));
            Counts.Add(new BuildingCount
            {
                Key = random.Key(on), BuildingKey = building.Key, OrganisationId = building.OrganisationId, On = on, Activists = random.Between(1, 6), Applications = random.Between(0, 5),
                RecordedNo = book.NumberOf(on),
            });
        }

        if (index == EachStreet - 1)
            return;
        // Checked in the last quarter; in the running one only every second.
        foreach (var day in new[] { Quarter.Of(book.Today).FirstDay.AddDays(-20), Quarter.Of(book.Today).FirstDay }.Where((d, i) => i == 0 || index % 2 == 0))
        {
            Checks.Add(new BuildingCheck
            {
                Key = random.Key(day), BuildingKey = building.Key, OrganisationId = building.OrganisationId, On = day, By = (BuildingChecker)random.Between(1, 5),
                Differences = index == 2 ? "比上季少一家企业，已更正。" : null, RecordedNo = book.NumberOf(day),
            });
        }
    }

    private void Ended<T>(T entry, DateOnly? closed, List<T> rows) where T : BuildingEntry
    {
        if (closed is { } day)
            rows.Add((T)entry.Until(book.NumberOf(day), day));
    }
}
