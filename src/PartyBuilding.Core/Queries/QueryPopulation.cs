namespace PartyBuilding.Core.Queries;

/// <summary>Of whom a query asks.</summary>
public enum QueryPopulation : byte
{
    /// <summary>在册: on the books on the day.</summary>
    OnBooks = 1,

    /// <summary>已离开: whose membership has ended or who has left the district, last in the reader's scope.</summary>
    Left = 2,
}
