namespace PartyBuilding.Core.People;

/// <summary>What a <see cref="PersonFact"/> says. The value's form is given for each.</summary>
public enum PersonFactKind : byte
{
    /// <summary>性别, GB/T 2261.1 code: 1 or 2.</summary>
    Sex = 1,

    /// <summary>出生日期, yyyy-MM-dd; holds from that day on.</summary>
    BirthDate = 2,

    /// <summary>民族, GB/T 3304 two-digit code; 01 is 汉族.</summary>
    Ethnicity = 3,

    /// <summary>学历, GB/T 4658 code; 40 and below numerically is 大专及以上.</summary>
    Education = 4,

    /// <summary>入党时间, yyyy-MM-dd; one per membership spell.</summary>
    JoinedOn = 10,

    /// <summary>转正时间, yyyy-MM-dd.</summary>
    BecameFullOn = 11,

    /// <summary>党员类别: F 正式党员, P 预备党员.</summary>
    Standing = 12,

    /// <summary>党小组: name of the group within the branch.</summary>
    PartyGroup = 13,

    /// <summary>流动: O 流出, I 流入. No row: not floating.</summary>
    Floating = 14,

    /// <summary>失联: value 1 while out of contact.</summary>
    OutOfContact = 15,

    /// <summary>生活困难: value 1 while in difficulty.</summary>
    Hardship = 16,
}
