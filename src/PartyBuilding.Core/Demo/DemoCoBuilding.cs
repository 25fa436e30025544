using PartyBuilding.Core.CoBuilding;
using PartyBuilding.Core.Organisations;

namespace PartyBuilding.Core.Demo;

/// <summary>Co-building agreements of the branches of the demo accounts and of a township, one of them ended.</summary>
internal sealed class DemoCoBuilding(DemoRegisterBook book, DemoCast cast, DemoRandom random)
{
    private static readonly string[] Partners = ["永泰机械厂党委", "区第二医院第三党支部", "联丰物流园区党总支"];
    private static readonly string[] Done = ["清洁家园义务劳动", "消防安全联合检查", "社区义诊", "暑期学生活动", "老党员故事会"];

    public List<Agreement> Agreements { get; } = [];

    public List<AgreementParty> Parties { get; } = [];

    public List<JointActivity> Activities { get; } = [];

    public void Make()
    {
        Agreement(cast.CleanBranch, "社区与企业共建", Partners[0], 400, null);
        Agreement(cast.CleanBranch, "医院进社区", Partners[1], 700, 200);
        Agreement(cast.SentBackBranch, "物流园区联建", Partners[2], 260, null);
        Agreement(cast.Body, "镇企联建", Partners[0], 300, null);
    }

    private void Agreement(Organisation keeper, string title, string partner, int daysAgo, int? endedAgo)
    {
        var signed = book.Today.AddDays(-daysAgo);
        var ended = endedAgo is { } ago ? book.Today.AddDays(-ago) : (DateOnly?)null;
        var (key, no) = (random.Key(signed), book.NumberOf(ended ?? signed));
        Agreements.Add(new Agreement
        {
            Key = key, OrganisationId = keeper.Id, Title = title, SignedOn = signed, Mechanisms = "双方定期协商，遇急事随时碰头。", MonthlyHighlight = true, QuarterlyKeyWork = true,
            EndedOn = ended, EndNote = ended is null ? null : "协议期满，各项约定已经完成。", RecordedNo = no,
        });
        Parties.Add(new AgreementParty { AgreementKey = key, Number = 1, Name = keeper.Name, Members = Math.Max(1, book.MembersOf(keeper.Id).Count), RecordedNo = no });
        Parties.Add(new AgreementParty { AgreementKey = key, Number = 2, Name = partner, Members = random.Between(12, 60), RecordedNo = no });
        for (var on = signed.AddDays(20); on <= (ended ?? book.Today); on = on.AddDays(random.Between(24, 45)))
        {
            Activities.Add(new JointActivity
            {
                Key = random.Key(on), AgreementKey = key, OrganisationId = keeper.Id, Kind = on.Month % 3 == 0 ? JointActivityKind.KeyWork : JointActivityKind.Highlight, On = on,
                Title = random.Of(Done), People = random.Between(8, 60), RecordedNo = Math.Max(no, book.NumberOf(on)),
            });
        }
    }
}
