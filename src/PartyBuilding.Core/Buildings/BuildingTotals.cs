using System.Globalization;

namespace PartyBuilding.Core.Buildings;

/// <summary>
/// The buildings of a scope on a day. Shares are of buildings, never organisations ÷ buildings: several organisations a
/// building are usual (S004 L20-21: 1135 in 908 buildings).
/// </summary>
public sealed record BuildingTotals(int Buildings, int Covered, int WithOrganisation, int Independent, int Joint, int Points, int Transferred, int NotTransferred, int Unverified)
{
    public int Organisations => Independent + Joint;

    /// <summary>To one decimal, half up: 894 of 908 is 98.5 %; null without buildings.</summary>
    public string? Coverage => Share(Covered, Buildings);

    public string? OrganisationShare => Share(WithOrganisation, Buildings);

    public string? TransferredShare => Share(Transferred, Transferred + NotTransferred);

    private static string? Share(int part, int whole)
        => whole == 0 ? null : Math.Round(100m * part / whole, 1, MidpointRounding.AwayFromZero).ToString("0.0", CultureInfo.InvariantCulture) + "%";
}
