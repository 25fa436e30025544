using PartyBuilding.Core.Funds;
using PartyBuilding.Core.Organisations;

namespace PartyBuilding.Core.Demo;

/// <summary>Funds of a township and of a branch that the demo accounts see; families are made up.</summary>
internal sealed class DemoFunds(DemoRegisterBook book, DemoCast cast, DemoRandom random)
{
    private static readonly string[] Families = ["一村陆家", "二村沈家", "三村顾家", "四村钱家", "五村孙家", "六村朱家"];
    private static readonly string[] Purposes = ["双结对活动", "党员活动日用品", "党建宣传栏更新", "志愿服务物资"];

    public List<Fund> Funds { get; } = [];

    public List<FundEntry> Entries { get; } = [];

    public void Make()
    {
        var first = new DateOnly(book.Today.Year, 1, 15);
        var activity = Fund(cast.Body, FundKind.Activity, "党建工作活动经费", first, null, null);
        Source(activity, FundSource.Members, "党员捐助", 800_000, first);
        Source(activity, FundSource.Owners, "永泰机械厂", 2_200_000, first);
        Source(activity, FundSource.Committee, "镇党委", 3_000_000, first);
        for (var i = 0; i < 8; i++)
            Use(activity, random.Of(Purposes), FundReceiver.Organisation, "文化活动中心", random.Between(800, 3_000) * 100L, first);
        var relief = Fund(cast.Body, FundKind.Relief, "困难家庭帮困基金", first, 200_000, 600_000);
        Source(relief, FundSource.Owners, "辖区企业联合捐助", 32_000_000, first);
        foreach (var family in Families)
            Use(relief, "一次性帮困", FundReceiver.Family, family, random.Between(20, 60) * 10_000L, first);
        var branch = Fund(cast.CleanBranch, FundKind.Activity, "支部活动经费", first, null, null);
        Source(branch, FundSource.Superior, "镇党委", 600_000, first);
        Use(branch, "党日活动用车", FundReceiver.Organisation, "客运公司", 180_000, first);
        Fund(cast.CleanBranch, FundKind.Special, "阵地建设专项经费", first, null, null);
    }

    private Fund Fund(Organisation holder, FundKind kind, string name, DateOnly on, long? least, long? most)
    {
        var fund = new Fund
        {
            Key = random.Key(on), OrganisationId = holder.Id, Kind = kind, Name = name, Year = on.Year, LeastFen = least, MostFen = most, IsOnceAYear = least is not null,
            RecordedNo = book.NumberOf(on),
        };
        Funds.Add(fund);
        return fund;
    }

    private void Source(Fund fund, FundSource source, string from, long fen, DateOnly on) => Entries.Add(new FundEntry
    {
        Key = random.Key(on), FundKey = fund.Key, OrganisationId = fund.OrganisationId, Kind = FundEntryKind.Source, On = on, AmountFen = fen, Source = source, What = from,
        Voucher = $"收字{Entries.Count + 1}号", RecordedNo = fund.RecordedNo,
    });

    private void Use(Fund fund, string purpose, FundReceiver kind, string receiver, long fen, DateOnly first)
    {
        var on = book.Within(first, first.AddDays(random.Between(5, 280)));
        Entries.Add(new FundEntry
        {
            Key = random.Key(on), FundKey = fund.Key, OrganisationId = fund.OrganisationId, Kind = FundEntryKind.Use, On = on, AmountFen = fen, What = purpose, ReceiverKind = kind,
            Receiver = receiver, Voucher = $"付字{Entries.Count + 1}号", RecordedNo = Math.Max(fund.RecordedNo, book.NumberOf(on)),
        });
    }
}
