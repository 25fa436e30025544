namespace PartyBuilding.Core.Committees;

/// <summary>Posts on the committee of an organisation (班子职务).</summary>
public enum CommitteePostKind : byte
{
    /// <summary>书记.</summary>
    Secretary = 1,

    /// <summary>副书记.</summary>
    DeputySecretary = 2,

    /// <summary>组织委员.</summary>
    Organisation = 3,

    /// <summary>宣传委员.</summary>
    Publicity = 4,

    /// <summary>纪检委员.</summary>
    Discipline = 5,

    /// <summary>青年委员.</summary>
    Youth = 6,

    /// <summary>委员 without a duty of its own in the name.</summary>
    Member = 9,
}
