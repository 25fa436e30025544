using PartyBuilding.Core.Common;
using PartyBuilding.Core.FieldWork;

namespace PartyBuilding.Core.Demo;

/// <summary>Days at the grass roots of the district's leaders this year: some have their two months, some half, some none.</summary>
internal sealed class DemoResearch(DemoCommittees committees, DemoLedger ledger, DemoOptions options, DemoRandom random)
{
    private const int StayDays = 10;

    private static readonly string[] Places = ["月浦镇老街居民区", "罗店镇远景村", "大场镇商务楼宇", "杨行镇联合工会", "庙行镇场中居民区", "顾村镇胡庄村"];

    public List<FieldResearch> Stays { get; } = [];

    public void Make()
    {
        var terms = committees.Terms.Where(t => ledger.Organisations[t.OrganisationId - 1].ParentId is null).ToDictionary(t => t.Id);
        var leaders = committees.Members.Where(m => terms.ContainsKey(m.TermId)).ToList();
        for (var i = 0; i < leaders.Count; i++)
        {
            for (var stay = 0; stay < (i % 3) * 3; stay++)
                Stay(leaders[i].PersonId, terms[leaders[i].TermId].OrganisationId, new DateOnly(options.Today.Year, 1, 5).AddDays(stay * 30));
        }
    }

    private void Stay(int person, int organisation, DateOnly from)
    {
        var to = from.AddDays(StayDays - 1);
        if (to > options.Today)
            return;
        Stays.Add(new FieldResearch
        {
            Key = random.Key(from), OrganisationId = organisation, PersonId = person, From = from, To = to, Place = random.Of(Places), IsHardPlace = random.Chance(0.4),
            Findings = "群众反映出行和就医不便", UsedIn = random.Chance(0.5) ? "列入当年实事项目" : null,
            RecordedNo = ledger.NumberOf.TryGetValue(Month.Of(to).Value, out var no) ? no : 1,
        });
    }
}
