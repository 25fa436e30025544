using PartyBuilding.Core.OrganisationLife;

namespace PartyBuilding.Core.Returns.Ledger;

/// <summary>Special organisation-life meetings of a month, for the coverage return (宝山组工2005 L551): who came, who made up, and apart who was invited.</summary>
public sealed class SpecialMeetingItems() : RegisterSet(
[
    .. LifeItems.Of(MeetingKind.Special, "special", "held", "present", "made-up"),
    LifeItems.Item(
        "life.special.invited", MeetingKind.Special, m => new RegisterEntry { OrganisationId = m.OrganisationId, Key = m.Key, Name = m.Topic, Amount = m.Invited, On = m.On }),
]);
