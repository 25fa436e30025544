using PartyBuilding.Core.Returns;

namespace PartyBuilding.Core.Demo;

/// <summary>Which state each branch's return is in: locked in the past, everything at once in the last month.</summary>
internal sealed class DemoReturnStates(DemoCast cast, DemoRandom random)
{
    private static readonly ReturnStatus[] Last =
        [ReturnStatus.NotStarted, ReturnStatus.Draft, ReturnStatus.SentBack, ReturnStatus.Submitted, ReturnStatus.Reviewed, ReturnStatus.Accepted];

    private static readonly int[] LastShares = [12, 13, 5, 26, 20, 24];

    private int _made;

    public ReturnStatus Of(int branchId, bool locked)
    {
        if (locked)
            return !IsCast(branchId) && random.Chance(0.004) ? ReturnStatus.Missing : ReturnStatus.Locked;
        if (branchId == cast.CleanBranch.Id)
            return ReturnStatus.NotStarted;
        if (branchId == cast.SentBackBranch.Id)
            return ReturnStatus.SentBack;
        // The first few take the states in turn: every one is there, however small the district.
        return _made < Last.Length ? Last[_made++] : Last[random.Pick(LastShares)];
    }

    private bool IsCast(int branchId) => branchId == cast.CleanBranch.Id || branchId == cast.SentBackBranch.Id;
}
