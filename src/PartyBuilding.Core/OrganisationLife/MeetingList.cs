namespace PartyBuilding.Core.OrganisationLife;

/// <summary>The lists of meetings.</summary>
public enum MeetingList : byte
{
    /// <summary>全部.</summary>
    All,

    /// <summary>待补材料: not closed.</summary>
    Open,

    /// <summary>待补课: somebody absent has not made it up.</summary>
    ToMakeUp,
}
