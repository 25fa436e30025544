using PartyBuilding.Core.Organisations;

namespace PartyBuilding.Core.Demo;

/// <summary>
/// Shares the published bottom row of the coverage return over the branches, so that the roll-up computes it again:
/// 宝山党建 2005 L551: 49 775 attended, 8 859 made up, 15 406 invited, 1683 branches; 59 406 due is our assumption.
/// </summary>
public static class DemoCoverage
{
    private const int WholeDue = 59_406;
    private const int WholeAttended = 49_775;
    private const int WholeMadeUp = 8_859;
    private const int WholeInvited = 15_406;

    /// <summary>A line for every branch that stood on the cut-off day, in the order of their keys.</summary>
    public static IReadOnlyList<DemoCoverageRow> Of(DemoLedger ledger, DemoOptions options)
    {
        var due = Due(ledger);
        var branches = ledger.Organisations.Where(o => o.Kind == OrganisationKind.Branch && o.FoundedOn <= DemoOptions.CutOff).ToList();
        var members = branches.Select(b => due.GetValueOrDefault(b.Id)).ToArray();
        var random = new DemoRandom((ulong)options.Seed ^ 0xC0_4E4AUL);
        // Attendance differs from branch to branch; nobody can attend twice, so each share stays within what is left.
        var willing = members.Select(m => Math.Max(0, m - random.Below(1 + (m / 3)))).ToArray();
        var attended = DemoWeights.ShareWithin(Scaled(WholeAttended, members.Sum()), willing.Sum() >= Scaled(WholeAttended, members.Sum()) ? willing : members);
        var madeUp = DemoWeights.ShareWithin(Scaled(WholeMadeUp, members.Sum()), [.. members.Select((m, i) => m - attended[i])]);
        var invited = DemoWeights.Share(Scaled(WholeInvited, members.Sum()), [.. members.Select(m => m * (0.5 + random.Unit()))]);
        return [.. branches.Select((b, i) => new DemoCoverageRow(
            b.Id, random.Day(new(2005, 4, 20), new(2005, 4, 28)), members[i], attended[i], madeUp[i], invited[i]))];
    }

    private static Dictionary<int, int> Due(DemoLedger ledger)
    {
        var day = DemoOptions.CutOff;
        return ledger.Placements
            .Where(p => p.SupersededNo == Persistence.Recorded.Current && p.ValidFrom <= day && day < p.ValidTo)
            .CountBy(p => p.OrganisationId)
            .ToDictionary();
    }

    private static int Scaled(int figure, int due) => (int)Math.Round((double)figure * due / WholeDue, MidpointRounding.AwayFromZero);
}
