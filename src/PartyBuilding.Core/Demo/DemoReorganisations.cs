using PartyBuilding.Core.Members;
using PartyBuilding.Core.Organisations;

namespace PartyBuilding.Core.Demo;

/// <summary>Branches founded, merged and put under another body: a few a year.</summary>
internal sealed class DemoReorganisations(DemoOptions options, DemoState state, DemoRandom random)
{
    private readonly DemoTree _tree = new(state, random);
    private readonly DemoMovements _movements = new(options, state, random);
    private int _founded;

    public void Pass(DemoDays days)
    {
        // Even a district of 42 branches should see one now and then.
        var rate = days.Share / Math.Sqrt(options.Divisor);
        if (random.Chance(0.5 * rate))
            Split(days);
        if (random.Chance(0.45 * rate))
            Merge(days);
        if (random.Chance(0.16 * rate))
            PutUnderAnotherBody(days);
    }

    /// <summary>A big branch gives a part of its members to a new one, as a whole.</summary>
    private void Split(DemoDays days)
    {
        if (Find(b => b.Members.Count >= 50) is not { } from)
            return;
        // On the first: nothing this month can then have come before it.
        var day = days.First;
        var parent = state.Ledger.Organisations[from.Organisation.ParentId!.Value - 1];
        var code = $"{from.Body.Code}9{++_founded:D3}";
        var branch = _tree.AddBranch(parent, from.Body, code, $"{Stem(from.Organisation.Name)}新建第{DemoPlaceNames.Chinese(_founded)}党支部", day);
        branch.Size = from.Members.Count / 3;
        var members = from.Members.Where(m => CanMove(m, day)).Take(branch.Size).ToList();
        foreach (var member in members)
            _movements.Move(member, branch, day, PostingKind.WholeOut, PostingKind.WholeIn);
    }

    /// <summary>A small branch goes into another one of the same body and is closed.</summary>
    private void Merge(DemoDays days)
    {
        var day = days.Last;
        if (Find(b => b.Members.Count <= 14 && b.Members.All(m => CanMove(m, day))) is not { } small
            || Find(b => b != small && b.Body == small.Body && b.Members.Count < 80) is not { } into)
            return;
        foreach (var member in small.Members.ToList())
            _movements.Move(member, into, day, PostingKind.WholeOut, PostingKind.WholeIn);
        _tree.Close(small, day);
    }

    private void PutUnderAnotherBody(DemoDays days)
    {
        if (Find(b => b.Organisation.ParentId == b.Body.Id && b.Members.Count is > 5 and < 40) is not { } branch)
            return;
        var other = Find(b => b.Body != branch.Body && b.Body.Kind != OrganisationKind.GeneralBranch);
        if (other is not null)
            _tree.Move(branch, other.Body, days.Any());
    }

    private DemoBranch? Find(Func<DemoBranch, bool> fits)
    {
        for (var attempt = 0; attempt < 3000; attempt++)
        {
            var branch = random.Of(state.Branches);
            if (!branch.Closed && branch.Members.Count > 0 && branch.Organisation.FoundedOn.Year < state.Writer.Month / 100 && fits(branch))
                return branch;
        }

        return null;
    }

    private bool CanMove(DemoMember member, DateOnly day)
        => member.MovedIn < state.Writer.Month && new DemoLeavers(state, random).Since(member) < day;

    private static string Stem(string name)
    {
        var end = name.IndexOf('第', StringComparison.Ordinal);
        return end > 0 ? name[..end] : name.Replace("党支部", "", StringComparison.Ordinal);
    }
}
