namespace PartyBuilding.Core.Transfers;

/// <summary>What ties the member to the destination.</summary>
public enum DestinationTie : byte
{
    /// <summary>未说明.</summary>
    None = 0,

    /// <summary>工作单位党组织.</summary>
    Employer = 1,

    /// <summary>经营地街道、乡镇.</summary>
    PlaceOfBusiness = 2,

    /// <summary>本人居住地.</summary>
    OwnResidence = 3,

    /// <summary>父母居住地.</summary>
    ParentsResidence = 4,

    /// <summary>配偶居住地.</summary>
    SpouseResidence = 5,

    /// <summary>原单位.</summary>
    FormerUnit = 6,

    /// <summary>安置地.</summary>
    PlaceOfSettlement = 7,
}
