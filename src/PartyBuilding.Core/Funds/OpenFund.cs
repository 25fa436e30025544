using PartyBuilding.Core.Organisations;

namespace PartyBuilding.Core.Funds;

/// <summary>A fund that the actor may write to, with its holder.</summary>
internal sealed record OpenFund(Fund Fund, Organisation Holder);
