using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Service;

namespace PartyBuilding.Core.Demo;

/// <summary>Pledges, pairings, volunteer sessions and suggestions of some made-up branches, in each of their states.</summary>
internal sealed class DemoService(DemoLedger ledger, DemoRegisterBook book, DemoCast cast, DemoRandom random)
{
    private static readonly string[] Items = ["帮助楼组老人配药、买菜。", "为社区青少年开一次科普课。", "每月参加一次楼道清洁。", "调解一件邻里纠纷。", "教老人使用手机。"];
    private static readonly string[] Places = ["村民活动中心", "社区党员服务中心", "文化广场"];
    private static readonly string[] Said = ["楼道灯不亮，请物业修理。", "希望增加老年活动室开放时间。", "建议在路口加装反光镜。", "垃圾房异味较大。"];

    public List<Pledge> Pledges { get; } = [];

    public List<Pair> Pairs { get; } = [];

    public List<Volunteering> Sessions { get; } = [];

    public List<Suggestion> Suggestions { get; } = [];

    public void Make()
    {
        foreach (var branch in book.Branches.Where(b => OrganisationPath.Body(b.Path) == cast.Body.Path).Take(4).Append(cast.CleanBranch).Append(cast.SentBackBranch).DistinctBy(b => b.Id))
            OneBranch(branch);
    }

    private void OneBranch(Organisation branch)
    {
        var people = ledger.Spells.Where(s => s.BranchId == branch.Id).Take(6).Select(s => s.PersonId).ToList();
        for (var i = 0; i < people.Count; i++)
        {
            var on = Day(300, 200);
            var kept = i % 3 == 0 ? (DateOnly?)Day(90, 5) : null;
            Pledges.Add(new Pledge
            {
                Key = random.Key(on), OrganisationId = branch.Id, PersonId = people[i], On = on, Item = random.Of(Items), SupervisorId = people[(i + 1) % people.Count],
                FulfilledOn = kept, Result = kept is null ? null : "已经办好。", RecordedNo = book.NumberOf(on),
            });
        }

        for (var i = 0; i < 2; i++)
        {
            var on = Day(400, 30);
            Pairs.Add(new Pair
            {
                Key = random.Key(on), OrganisationId = branch.Id, Form = i == 0 ? PairForm.BranchAndPerson : PairForm.OrganisationAndUnit, Round = PairRound.None,
                Helper = PairHelper.GrassRoots, Helped = i == 0 ? "三组一户独居老人" : "镇中心小学党支部", On = on, Promise = "每季度走访一次。", SignedOn = on,
                RecordedNo = book.NumberOf(on),
            });
        }

        for (var i = 0; i < 4; i++)
        {
            var on = Day(200, 3);
            Sessions.Add(new Volunteering
            {
                Key = random.Key(on), OrganisationId = branch.Id, On = on, Field = (VolunteerField)random.Between(1, 5), Place = random.Of(Places), Volunteers = random.Between(4, 15),
                Served = random.Between(20, 90), RecordedNo = book.NumberOf(on),
            });
            var replied = i % 2 == 0 ? (DateOnly?)on.AddDays(2) : null;
            Suggestions.Add(new Suggestion
            {
                Key = random.Key(on), OrganisationId = branch.Id, On = on, Channel = (SuggestionChannel)random.Between(1, 5), Content = random.Of(Said), RepliedOn = replied,
                Reply = replied is null ? null : "已转有关单位办好，并告知本人。", RecordedNo = book.NumberOf(on),
            });
        }
    }

    private DateOnly Day(int most, int least) => book.Today.AddDays(-random.Between(least, most));
}
