namespace PartyBuilding.Core.Campaigns;

/// <summary>To whom an opinion is addressed (通报2005 L253).</summary>
public enum OpinionAddressee : byte
{
    /// <summary>领导班子.</summary>
    Body = 1,

    /// <summary>党组织.</summary>
    Organisation = 2,

    /// <summary>单位.</summary>
    Unit = 3,

    /// <summary>党员个人.</summary>
    Member = 4,
}
