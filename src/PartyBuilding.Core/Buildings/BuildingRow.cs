namespace PartyBuilding.Core.Buildings;

/// <summary>A building in a list.</summary>
/// <param name="ClosedOn">Null while it stands.</param>
/// <param name="LastCheck">Day of the newest check; null for none.</param>
/// <param name="Verified">Checked in the running quarter.</param>
public sealed record BuildingRow(
    Guid Key, string Name, string Address, string Street, DateOnly? ClosedOn, int Independent, int Joint, int Points, int Enterprises, int Transferred, int NotTransferred,
    DateOnly? LastCheck, bool Verified)
{
    /// <summary>At least one organisation or service point (S004 L20).</summary>
    public bool IsCovered => Independent + Joint + Points > 0;
}
