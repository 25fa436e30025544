using System.Globalization;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Organisations.Awards;
using PartyBuilding.Core.Organisations.Profiles;
using PartyBuilding.Core.Organisations.ServicePoints;
using PartyBuilding.Core.Organisations.Types;

namespace PartyBuilding.Core.Demo;

/// <summary>Types, addresses, service points and awards of the made-up organisations.</summary>
internal sealed class DemoOrganisationFiles(DemoLedger ledger, DemoRegisterBook book, DemoCast cast, DemoRandom random)
{
    // What a name says, by the codes of branch-type.data.json.
    private static readonly (string Word, string Code)[] Types =
    [
        ("离退休", "02"), ("居民区", "23"), ("村", "22"), ("小学", "12"), ("中学", "12"), ("幼儿园", "12"), ("职业学校", "12"), ("公司", "21"), ("厂", "21"),
    ];

    private static readonly string[] Roads = ["永泰路", "和兴路", "联丰路", "康祥路", "新泾东路", "华庆路"];

    public List<BranchType> BranchTypes { get; } = [];

    public List<OrganisationProfile> Profiles { get; } = [];

    public List<ServicePoint> Points { get; } = [];

    public List<OrganisationAward> Awards { get; } = [];

    public void Make()
    {
        foreach (var branch in book.Branches)
            Type(branch);
        var bodies = ledger.Organisations.Where(o => o.ClosedOn is null && (o.Id == cast.District.Id || o.ParentId == cast.District.Id)).ToList();
        foreach (var body in bodies)
            Profile(body);
        foreach (var town in bodies.Where(o => o.Id != cast.District.Id && (o.Name.Contains('镇', StringComparison.Ordinal) || o.Name.Contains("街道", StringComparison.Ordinal))))
            Point(town, "1", "1", $"{Stem(town.Name)}党员服务站");
        Point(cast.CleanBranch, "2", "2", $"{Stem(cast.CleanBranch.Name)}党员服务点");
        Point(cast.SentBackBranch, "4", "2", $"{Stem(cast.SentBackBranch.Name)}党员活动点");
        Award(cast.CleanBranch, "12", "五好党支部", book.CommitteeOf(cast.CleanBranch.Id));
        Award(cast.Body, "11", "先进基层党组织", cast.District.Name);
        foreach (var branch in book.Branches.Where(_ => random.Chance(0.01)))
            Award(branch, "11", "先进基层党组织", book.CommitteeOf(branch.Id));
    }

    private void Type(Organisation branch)
    {
        var code = Array.Find(Types, t => branch.Name.Contains(t.Word, StringComparison.Ordinal)).Code;
        if (code is not null)
        {
            BranchTypes.Add(new BranchType
            {
                Id = BranchTypes.Count + 1, OrganisationId = branch.Id, Code = code, ValidFrom = branch.FoundedOn, RecordedNo = book.NumberOf(branch.FoundedOn),
            });
        }
    }

    private void Profile(Organisation body) => Profiles.Add(new OrganisationProfile
    {
        Id = Profiles.Count + 1, OrganisationId = body.Id, Address = Address(), Postcode = (201900 + random.Below(50)).ToString(CultureInfo.InvariantCulture),
        Telephone = $"021-5555{1000 + Profiles.Count:D4}", Fax = random.Chance(0.5) ? $"021-5556{1000 + Profiles.Count:D4}" : null,
    });

    private void Point(Organisation keeper, string kind, string place, string name)
    {
        var from = Since(keeper);
        Points.Add(new ServicePoint
        {
            Id = Points.Count + 1, Key = random.Key(from), OrganisationId = keeper.Id, KindCode = kind, PlaceCode = place, Name = name, Address = Address(),
            ValidFrom = from, RecordedNo = book.NumberOf(from),
        });
    }

    private void Award(Organisation organisation, string kind, string name, string by)
    {
        // The usual day of such honours, of the last July but some.
        var day = new DateOnly(book.Today.Year - random.Between(1, 3), 7, 1);
        if (day < organisation.FoundedOn)
            return;
        Awards.Add(new OrganisationAward
        {
            Id = Awards.Count + 1, Key = random.Key(day), OrganisationId = organisation.Id, KindCode = kind, Name = $"{day.Year}年度{name}", GrantedBy = by,
            On = day, RecordedNo = book.NumberOf(day),
        });
    }

    private DateOnly Since(Organisation keeper) => book.Within(keeper.FoundedOn, book.Today.AddDays(-random.Between(200, 3000)));

    private string Address() => $"上海市宝山区{random.Of(Roads)}{random.Between(10, 990)}号";

    private static string Stem(string name)
    {
        foreach (var end in new[] { "第一党支部", "党支部", "党工委", "党委", "工作委员会", "委员会" })
        {
            if (name.EndsWith(end, StringComparison.Ordinal))
                return name[..^end.Length];
        }

        return name;
    }
}
