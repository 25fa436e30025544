namespace PartyBuilding.Core.Cadres.Groups;

/// <summary>The reserve list of a unit in figures, as the inspection found it; null where there is no such list.</summary>
/// <param name="Unplanned">Women and minority reserves without direction, plan or measures.</param>
public sealed record ReserveFigures(
    int? BureauTotal, int? BureauWomen, int? DivisionTotal, int? DivisionWomen, int? MinorityTotal, int? MinorityWomen, int? MinorityNonParty, int? Unplanned)
{
    public static readonly ReserveFigures None = new(null, null, null, null, null, null, null, null);
}
