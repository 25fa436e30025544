using PartyBuilding.Core.Organisations;

namespace PartyBuilding.Core.Demo;

/// <summary>Sets up the tree and its members as they stood at the cut-off of 29 April 2005.</summary>
internal sealed class DemoOpening(DemoOptions options, DemoState state, DemoRandom random)
{
    public const string DistrictCode = "310113";

    private static readonly int[] AgeBands = [22, 31, 41, 51, 61, 71, 81, 93];
    private static readonly int[] AgeShares = [9, 15, 20, 24, 17, 12, 3];

    private readonly DemoTree _tree = new(state, random);
    private readonly DemoPlaceNames _places = new(random);

    public void Build()
    {
        var district = _tree.Add(null, DistrictCode, "中共上海市宝山区委员会", OrganisationKind.Committee, new DateOnly(1988, 9, 1), reviews: true);
        var bodies = DemoBodies.Some(options.Bodies);
        var counts = DemoWeights.Share(options.Branches, [.. bodies.Select(b => (double)b.Weight)], least: 1);
        for (var i = 0; i < bodies.Count; i++)
            Body(district, bodies[i], i + 1, counts[i]);
        var sizes = DemoWeights.Share(options.OpeningMembers, [.. state.Branches.Select(_ => SizeWeight())], least: 4);
        for (var i = 0; i < state.Branches.Count; i++)
            Fill(state.Branches[i], sizes[i]);
    }

    private void Body(Organisation district, DemoBody plan, int order, int branches)
    {
        var code = $"{DistrictCode}{order:D2}";
        var body = _tree.Add(district, code, plan.OrganisationName, plan.Kind, random.Day(new(1988, 10, 1), new(2001, 6, 30)), reviews: true);
        _tree.AddUnit(body, plan.Name, UnitLinkKind.LegalUnit);
        var (made, serial) = (0, 1);
        while (made < branches)
        {
            var place = _places.Make(plan.Name, plan.Sites);
            var group = random.Between(2, 5);
            if (plan.Kind != OrganisationKind.GeneralBranch && branches >= 12 && made + group <= branches && random.Chance(0.14))
            {
                var general = _tree.Add(body, $"{code}{serial++:D3}", $"{place}党总支", OrganisationKind.GeneralBranch, Founded(), random.Chance(0.6));
                _tree.AddUnit(general, place, UnitLinkKind.LegalUnit);
                for (var i = 1; i <= group; i++)
                    _tree.AddBranch(general, body, $"{code}{serial++:D3}", $"{place}第{DemoPlaceNames.Chinese(i)}党支部", Founded());
                made += group;
            }
            else
            {
                var branch = _tree.AddBranch(body, body, $"{code}{serial++:D3}", $"{place}党支部", Founded());
                _tree.AddUnit(branch.Organisation, place, UnitLinkKind.LegalUnit);
                made++;
            }
        }
    }

    private DateOnly Founded() => random.Day(new(2001, 7, 1), new(2005, 2, 28));

    // Most branches have 10 to 50 members, a few about a hundred.
    private double SizeWeight() => Math.Clamp(Math.Exp(((random.Unit() + random.Unit() + random.Unit()) - 1.5) * 1.25), 0.15, 2.9);

    private void Fill(DemoBranch branch, int size)
    {
        branch.Size = size;
        for (var i = 0; i < size; i++)
        {
            var band = random.Pick(AgeShares);
            var age = random.Between(AgeBands[band], AgeBands[band + 1] - 1);
            var birth = new DateOnly(2005 - age, 1, 1).AddDays(random.Below(365));
            var male = !random.Chance(age < 41 ? 0.38 : age < 61 ? 0.29 : 0.22);
            var joined = JoinedOn(birth);
            var from = joined > branch.Organisation.FoundedOn ? joined : random.Day(branch.Organisation.FoundedOn, new(2005, 3, 31));
            state.Enter(state.People.Make(branch, birth, male, joined, from, DemoOptions.CutOff));
        }
    }

    /// <summary>Between 19 and 45, and not after the opening; one in sixty is still on probation.</summary>
    private DateOnly JoinedOn(DateOnly birth)
    {
        var last = new DateOnly(2005, 3, 31);
        if (random.Chance(1 / 60.0))
            return random.Day(new(2004, 5, 1), last);
        var age = 19 + Math.Min(random.Below(27), random.Below(27));
        var joined = birth.AddDays((age * 365) + random.Below(365));
        var latest = new DateOnly(2004, 4, 28);
        return joined < latest ? joined : random.Day(birth.AddYears(18) < latest ? birth.AddYears(18) : new(2004, 1, 1), latest);
    }
}
