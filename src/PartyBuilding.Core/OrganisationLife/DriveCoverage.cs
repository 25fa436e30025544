using PartyBuilding.Core.Spreadsheets;

namespace PartyBuilding.Core.OrganisationLife;

/// <summary>How far a drive has reached (宝山党建 2005 L551). Invited people stand apart and are in no rate.</summary>
/// <param name="Branches">Branches of the units.</param>
/// <param name="Held">Of those, held by the cut-off.</param>
/// <param name="Due">All members: of branches that held it by their meeting, of the others by the roster.</param>
/// <param name="LateBranches">Held after the cut-off.</param>
/// <param name="LateMembers">Attended or made up after the cut-off.</param>
public sealed record DriveCoverage(
    int Branches, int Held, int Due, int Attended, int MadeUp, int Invited, int Guests, int LateBranches, int LateMembers, int Decimals = 1,
    Rounding Rounding = Rounding.HalfUp)
{
    public int Reached => Attended + MadeUp;

    public int NotReached => Math.Max(0, Due - Reached);

    /// <summary>(Attended + made up) ÷ members due.</summary>
    public decimal? Rate => Rates.Of(Reached, Due, Decimals, Rounding);

    public decimal? BranchRate => Rates.Of(Held, Branches, Decimals, Rounding);

    /// <summary>Of those reached: by making up.</summary>
    public decimal? MadeUpShare => Rates.Of(MadeUp, Reached, Decimals, Rounding);
}
