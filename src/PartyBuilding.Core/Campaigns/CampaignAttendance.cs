namespace PartyBuilding.Core.Campaigns;

/// <summary>How a member took part; every way but <see cref="None"/> is covered (通报2005 L263: telephone, 送“会”上门).</summary>
public enum CampaignAttendance : byte
{
    None = 0,
    Present = 1,
    MadeUp = 2,
    ByTelephone = 3,
    AtHome = 4,
}
