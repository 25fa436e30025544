using PartyBuilding.Core.Common;
using PartyBuilding.Core.Floating;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.People;

namespace PartyBuilding.Core.Demo;

/// <summary>The stays behind the floating states of the made-up ledger: not quite half of them are received in the district.</summary>
internal sealed class DemoFloating(DemoRegisterBook book, DemoCare care, DemoRandom random)
{
    private static readonly string[] Outside =
    [
        "江苏省昆山市某镇商会党支部", "浙江省嘉兴市某街道社区党支部", "安徽省芜湖市某工业园区联合党支部", "上海市浦东新区某楼宇党支部",
        "上海市嘉定区某镇流动党员党支部", "广东省深圳市某街道流动党员党支部", "江苏省太仓市某村党支部",
    ];

    private static readonly string[] Trades = ["运输公司", "建材公司", "物业公司", "商贸公司", "服装厂", "电子公司"];
    private static readonly string[] Words = ["永兴", "新安", "宝泰", "和丰", "华联", "顺达", "长宁", "春申"];

    private int _cards;

    public List<FloatingStay> Stays { get; } = [];

    public void Make()
    {
        foreach (var fact in book.States(PersonFactKind.Floating))
        {
            if (book.BranchOf(fact) is { } home)
                Stays.Add(Of(fact, home));
        }
    }

    private FloatingStay Of(PersonFact fact, int home)
    {
        var person = book.Person(fact.PersonId);
        var receiving = random.Chance(0.45) ? Other(home) : (int?)null;
        var stay = new FloatingStay
        {
            Key = random.Key(fact.ValidFrom), Kind = StayKind.Floating, PersonId = person.Id, Name = person.Name, HomeId = home, ReceivingId = receiving,
            ReceivingOutside = receiving is null ? random.Of(Outside) : null, ValidFrom = fact.ValidFrom, RecordedNo = fact.RecordedNo,
        };
        Details(stay);
        var until = DemoRegisterBook.IsOpen(fact) ? book.Today : fact.ValidTo;
        if (random.Chance(0.85))
            Card(stay, until);
        if (!DemoRegisterBook.IsOpen(fact))
            (stay.ValidTo, stay.EndedBy) = (fact.ValidTo, book.LeftWith(fact) ? StayEnd.Left : StayEnd.Returned);
        stay.RecordedNo = Math.Max(fact.RecordedNo, book.NumberOf(Newest(stay)));
        return stay;
    }

    /// <summary>Where the member works, how placed (L1836), and whom to ask on either side.</summary>
    public void Details(FloatingStay stay)
    {
        var works = random.Chance(0.8);
        stay.Place = stay.ReceivingId is { } id ? "本区" + Short(book.Organisation(id).Name) : (stay.ReceivingOutside ?? "本区").Split("某")[0];
        stay.Employer = works ? random.Of(Words) + random.Of(Trades) : null;
        stay.EmployerHasOrganisation = works && random.Chance(0.4);
        stay.FormCode = stay.EmployerHasOrganisation ? "1" : random.Of(["2", "2", "3", "4", "5", "9"]);
        stay.WhyCode = works ? random.Of(["1", "1", "1", "2"]) : random.Of(["4", "5", "5", "3"]);
        (stay.HomeContact, stay.HomePhone) = ("支部组织委员", Telephone());
        if (random.Chance(0.8))
            (stay.ReceivingContact, stay.ReceivingPhone) = ("党务联系人", Telephone());
        if (random.Chance(0.7))
            stay.OwnPhone = $"1380000{random.Below(10_000):D4}";
    }

    /// <summary>A card stamped by the home's committee, shown to the receiver, and checked every year: of some the check is late (L1833).</summary>
    private void Card(FloatingStay stay, DateOnly until)
    {
        // The yearly checks of the present card: it was renewed with the registers.
        var first = stay.ValidFrom > until.AddYears(-4) ? stay.ValidFrom : until.AddDays(-random.Between(800, 1400));
        var issued = Earlier(first.AddDays(random.Between(2, 25)), until);
        (stay.CardStampedOn, stay.CardStampedBy) = (Later(stay.ValidFrom, issued.AddDays(-random.Below(6))), book.CommitteeOf(stay.HomeId!.Value));
        (stay.CardIssuedOn, stay.CardNumber) = (issued, $"{issued.Year}-{++_cards:D5}");
        var last = until.AddDays(-(random.Chance(0.88) ? random.Between(5, 350) : random.Between(370, 600)));
        if (last > issued.AddDays(200))
        {
            stay.LastCheckedOn = last;
            care.Add(stay.Key, CareKind.Check, last, "活动证年审，情况属实。");
        }

        if (stay.ReceivingId is not null)
            Present(stay, Earlier(issued.AddDays(random.Between(1, 20)), until), until, random.Chance(0.9) ? 3 : random.Between(1, 2));
    }

    /// <summary>出示, 查验, 备案: the first so many of them.</summary>
    public static void Present(FloatingStay stay, DateOnly day, DateOnly until, int steps)
    {
        stay.PresentedOn = day;
        if (steps > 1)
            stay.VerifiedOn = Earlier(day.AddDays(2), until);
        if (steps > 2)
            (stay.FiledOn, stay.FiledWith) = (Earlier(day.AddDays(9), until), "上级党委组织科");
    }

    /// <summary>The newest day that stands on a stay: before it, nobody could have written the row as it is.</summary>
    public static DateOnly Newest(FloatingStay stay)
    {
        DateOnly?[] days =
            [stay.ValidFrom, stay.CardIssuedOn, stay.LastCheckedOn, stay.PresentedOn, stay.VerifiedOn, stay.FiledOn, stay.IsOpen ? null : stay.ValidTo];
        return days.Max()!.Value;
    }

    private int Other(int home)
    {
        while (true)
        {
            if (random.Of(book.Branches) is { } branch && branch.Id != home)
                return branch.Id;
        }
    }

    private string Telephone() => $"021-5555{random.Below(10_000):D4}";

    private static string Short(string name) => name.Replace("党支部", "", StringComparison.Ordinal);

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;

    private static DateOnly Earlier(DateOnly one, DateOnly other) => one < other ? one : other;
}
