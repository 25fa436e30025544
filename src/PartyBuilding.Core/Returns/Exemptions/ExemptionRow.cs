using PartyBuilding.Core.Common;

namespace PartyBuilding.Core.Returns.Exemptions;

/// <summary>One exemption as its list shows it.</summary>
/// <param name="Last">Last month exempted; before <paramref name="From"/> when it was taken back before it began.</param>
public sealed record ExemptionRow(
    Guid Key, Guid OrganisationKey, string Organisation, string FormName, Month From, Month Last, string Reason, string Document, int Version)
{
    public bool HoldsIn(Month month) => From <= month && month <= Last;
}
