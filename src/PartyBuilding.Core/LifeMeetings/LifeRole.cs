namespace PartyBuilding.Core.LifeMeetings;

/// <summary>In what part somebody attends.</summary>
public enum LifeRole : byte
{
    /// <summary>应到成员.</summary>
    Member = 1,

    /// <summary>列席.</summary>
    Observer = 2,

    /// <summary>上级派员.</summary>
    Sent = 3,
}
