namespace PartyBuilding.Core.Dues;

/// <summary>What an entry of the dues ledger is about. Up to 9 money comes in, from 11 on it goes out.</summary>
public enum DuesEntryKind : byte
{
    /// <summary>上年结存.</summary>
    CarriedOver = 1,

    /// <summary>党员交纳; written when a month is settled.</summary>
    Collected = 2,

    /// <summary>下级上缴; written when a remittance is confirmed.</summary>
    FromBelow = 3,

    /// <summary>上级下拨.</summary>
    FromAbove = 4,

    /// <summary>利息.</summary>
    Interest = 5,

    /// <summary>其他收入.</summary>
    OtherIn = 6,

    /// <summary>上缴上级; written when a remittance is sent.</summary>
    RemittedUp = 11,

    /// <summary>培训党员.</summary>
    Training = 12,

    /// <summary>订阅党报党刊、购买教育资料.</summary>
    Publications = 13,

    /// <summary>表彰先进.</summary>
    Awards = 14,

    /// <summary>补助生活困难党员.</summary>
    Hardship = 15,

    /// <summary>补助遭受严重自然灾害的党员、修缮基层设施.</summary>
    Disaster = 16,

    /// <summary>拨付下级.</summary>
    ToBelow = 17,

    /// <summary>退还党员.</summary>
    Refunded = 18,

    /// <summary>其他支出, said in words.</summary>
    OtherOut = 19,
}
